import { describe, expect, it } from 'vitest';
import { openLog } from '../../packages/app/src/log.ts';
import { redactor, secretsOf } from '../../packages/app/src/secrets.ts';
import { readSettings } from '../../packages/app/src/settings.ts';

const token = '123456:AAF-secret_token';
const password = 'p"ss/w0rd\\ü';
const written = encodeURIComponent(password);

const read = readSettings({
  TELEGRAM_BOT_TOKEN: token,
  DISCORD_BOT_TOKEN: 'MTk4.Cl2FMQ.secret',
  TEND_DATABASE_URL: `postgresql://tend:${written}@db.example/tend`,
});
if ('faults' in read) throw new Error(read.faults.join());
const redact = redactor(secretsOf(read.settings));

/** What a log has written once `use` has run. */
function logged(use: (log: ReturnType<typeof openLog>) => void, level: 'info' | 'warn' = 'info'): string {
  const lines: string[] = [];
  use(openLog(level, redact, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

const failure = new Error(`GET https://api.telegram.org/bot${token}/getMe failed`, {
  cause: new Error(`no answer to ${encodeURIComponent(token)}`),
});

const records: readonly [where: string, use: Parameters<typeof logged>[0]][] = [
  ['the message', (log) => log.info(`starting with ${token}`)],
  ['the message, as part of a URL', (log) => log.info(`GET /bot${encodeURIComponent(token)}/getMe`)],
  ['an error, its stack and its cause', (log) => log.error(failure, 'no start')],
  ['a field with an error', (log) => log.error({ err: failure }, 'no start')],
  ['a property of an error', (log) => log.error(Object.assign(new Error('no'), { config: { url: `/bot${token}` } }))],
  ['errors of an error', (log) => log.error(new AggregateError([failure], 'all failed'))],
  ['fields in fields', (log) => log.info({ request: { headers: [{ authorization: `Bot MTk4.Cl2FMQ.secret` }] } })],
  ['the name of a field', (log) => log.info({ [token]: 1 })],
  ['a child of the log', (log) => log.child({ token }).info('hello')],
  ['the password of the database', (log) => log.info(`password ${password} refused`)],
  ['the URL of the database', (log) => log.info(`cannot reach postgresql://tend:${written}@db.example/tend`)],
];

describe('the log', () => {
  it.each(records)('hides secrets in %s', (_where, use) => {
    const lines = logged(use);
    const record = JSON.stringify(JSON.parse(lines));
    const secrets = [token, encodeURIComponent(token), 'AAF', 'MTk4', password, JSON.stringify(password), written];
    for (const secret of secrets) expect(record).not.toContain(secret);
    expect(record).toMatch(/\[redacted\]|:\*\*\*@/);
  });

  it('keeps who and where of an address with a password', () => {
    const line = logged((log) => log.info('postgresql://tend:unknown@db.example:5432/tend and http://a:b@c/d'));
    expect(JSON.parse(line).msg).toBe('postgresql://tend:***@db.example:5432/tend and http://a:***@c/d');
  });

  it('leaves other texts as they are', () => {
    const line = logged((log) =>
      log.info({ url: 'https://example.org:8080/a@b', n: 3 }, 'at 12:30 by ada@example.org'),
    );
    expect(JSON.parse(line)).toMatchObject({
      url: 'https://example.org:8080/a@b',
      n: 3,
      msg: 'at 12:30 by ada@example.org',
    });
  });

  it('says what a failure was', () => {
    const line = logged((log) => log.error({ err: new Error('disk full'), id: 'a1' }, 'no answer'));
    expect(JSON.parse(line)).toMatchObject({ err: { message: 'disk full' }, id: 'a1', msg: 'no answer' });
  });

  it('keeps quiet below its level', () => expect(logged((log) => log.info('hello'), 'warn')).toBe(''));
});
