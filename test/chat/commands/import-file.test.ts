import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const head =
  'tracker_id,tracker,kind,unit,per_day,goal,schedule,choices,paused_on,entry_id,day,skipped_to,at,value,note';
const weight = 'weight0001,Weight,number,kg,last,,daily,,';
const at = '2026-11-18T11:00:00.000Z';

async function talking() {
  chat = await openChat('en', { limits: [] });
  const ann = chat.talker('Ann');
  await ann.says('help');
  return ann;
}

describe('a file', () => {
  it('that cannot be had any more is asked for again', async () => {
    const ann = await talking();
    await ann.sendsFile('mine.csv', `${head}\r\n${weight},entry00001,2026-11-17,,${at},71.4,\r\n`, 'import');
    chat.forgetFiles();
    expect(await ann.presses('Import 1 entry')).toBe('I can no longer get at that file. Please send it again.');
  });

  it('is taken in 500 rows at a time, however long the file, and never more of it is held', async () => {
    const ann = await talking();
    let read = 0;
    const most = { ahead: 0 };
    async function* content() {
      read = 0;
      yield Buffer.from(`${head}\r\n`);
      for (let row = 0; row < 5_000; row += 1) {
        read += 1;
        const taken = Math.max(0, chat.works - begun) * 500;
        most.ahead = Math.max(most.ahead, read - taken);
        yield Buffer.from(`${weight},${1_000_000_000 + row},2026-11-01,,${at},${row},\r\n`);
      }
    }
    let begun = chat.works + 1;
    expect(await ann.sendsFile('long.csv', content, 'import')).toContain('would add 5,000 entries');
    expect(chat.works - begun).toBe(10);
    begun = chat.works + 1;
    expect(await ann.presses('Import 5,000 entries')).toContain('Imported: 5,000 entries.');
    // One unit of work more keeps the streak, one the reply.
    expect(chat.works - begun).toBe(12);
    expect(most.ahead).toBeLessThan(1_500);
    expect(chat.progress[0]).toBe('Reading the file: 500 rows so far…');
    expect(chat.progress.at(-1)).toBe('Importing: 5,000 of 5,000 entries…');
    expect(chat.progress).toHaveLength(20);
  });

  it('goes on after a break where it was', async () => {
    const ann = await talking();
    let broken = false;
    async function* content() {
      yield Buffer.from(`${head}\r\n`);
      for (let row = 0; row < 1_200; row += 1) {
        if (broken && row === 1_000) throw new Error('the line is dead');
        yield Buffer.from(`${weight},${1_000_000_000 + row},2026-11-01,,${at},${row},\r\n`);
      }
    }
    await ann.sendsFile('long.csv', content, 'import');
    const { payload = '' } = ann.latest.calls[0] ?? {};
    broken = true;
    expect(await ann.sends(payload)).toBe(
      lines(
        'I can no longer get at that file. Please send it again.',
        'Imported: 500 entries.',
        'New tracker: Weight.',
      ),
    );
    broken = false;
    expect(await ann.sends(payload)).toBe(lines('Imported: 700 entries.', 'Here already: 500 entries.'));
    expect(await ann.sends(payload)).toContain('Here already: 1,200 entries.');
  });

  it.each([
    ['one endless line', 'x'.repeat(3_000_000), 'That is not a CSV file'],
    ['one endless line of quotes', '"'.repeat(1_000_000), 'That is not a CSV file'],
    ['zeros', '\0'.repeat(100_000), 'That is not a CSV file'],
    ['an endless row', `${head}\r\n${weight},"${'x'.repeat(3_000_000)}`, 'There is nothing new in this file.'],
    ['UTF-16', Buffer.from(`\uFEFF${head}\r\n`, 'utf16le').toString('latin1'), 'That is not a CSV file'],
    ['a head alone', head, 'There is nothing new in this file.'],
    ['a head twice named', `${head},note\r\n`, 'There is nothing new in this file.'],
  ])('that is %s gets a sentence', async (_, content, sentence) => {
    const ann = await talking();
    expect(await ann.sendsFile('mine.csv', content, 'import')).toContain(sentence);
    expect(ann.latest.calls).toEqual([]);
  });

  it('with more trackers than there can be says so, and offers those there can be', async () => {
    const ann = await talking();
    const rows = Array.from({ length: 700 }, (_, row) => {
      const id = String(1_000_000_000 + row);
      return `${id},T${row},number,,,,daily,,,${id},2026-11-01,,${at},${row},`;
    });
    const sent = await ann.sendsFile('mine.csv', [head, ...rows].join('\r\n'), 'import');
    expect(sent).toContain('This file would add 49 entries.');
    expect(sent).toContain('Line 51: there can be 50 trackers at most');
    expect(sent).toContain('and 641 more');
    expect(await ann.presses('Import 49 entries')).toContain('Imported: 49 entries.');
  });

  it('of any text at all gets an answer, changes nothing before it is confirmed, and breaks nothing', async () => {
    const ann = await talking();
    const signs = fc.constantFrom(
      ',',
      '"',
      '\r\n',
      '\n',
      "'",
      ';',
      '=',
      '-',
      '|',
      '~',
      '\\',
      ':',
      '\u202E',
      '\0',
      '😀',
    );
    const words = fc.constantFrom(
      'number',
      'choice',
      'mood',
      'yes',
      '7:45:00',
      '2026-11-01',
      at,
      '1e999',
      'weight0001',
      '-1',
    );
    const cell = fc.oneof(words, signs, fc.string({ unit: 'binary', maxLength: 12 }));
    const row = fc.array(cell, { minLength: 1, maxLength: 17 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const said = await ann.sendsFile('mine.csv', [head, ...rows].join('\r\n'), 'import');
        expect(said).not.toBe('');
        expect(chat.errors).toEqual([]);
        const [button] = ann.latest.calls;
        if (button) expect(await ann.sends(button.payload)).toContain('Imported');
      }),
      { numRuns: 150 },
    );
  });
});
