import { moodId } from '@tend/core';
import { afterEach, expect, it } from 'vitest';
import { html, page } from '../../../../packages/chat/src/replies/report/html.ts';
import { type Chat, openChat } from '../../../support/chat.ts';
import { diarist } from '../../../support/diarist.ts';

let chat: Chat | undefined;
afterEach(async () => {
  expect(chat?.errors ?? []).toEqual([]);
  await chat?.close();
  chat = undefined;
});

/** The tags of a page in order, to see that each is closed where it must be. */
function unclosed(page: string): string[] {
  const open: string[] = [];
  for (const [, end, name = ''] of page.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (['meta', 'img'].includes(name)) continue;
    if (!end) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else open.push(`/${name}`);
  }
  return open;
}

it.each([
  ['en', 'report', 'Report for November 2026 so far', 'Nothing is overdue today.'],
  ['fr', 'bilan', 'Bilan de novembre 2026, en cours', 'Rien n’est dépassé aujourd’hui.'],
] as const)('is a whole page in the language of the member, with both pictures inside (%s)', async (...given) => {
  const [language, said, title, nothing] = given;
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(said);
  const written = await ann.file();
  expect(written.startsWith(`<!DOCTYPE html>\n<html lang="${language}">\n`)).toBe(true);
  expect(written).toContain(`<title>${title}</title>`);
  expect(written).toContain(`<h1>${title}</h1>`);
  expect(written).toContain(`<p>${nothing}</p>`);
  expect(unclosed(written)).toEqual([]);
  const images = [...written.matchAll(/<img alt="([^"]+)" src="data:image\/png;base64,([^"]+)">/g)];
  expect(images.map(([, alt]) => alt)).toEqual(ann.latest.pictures.map(({ alt }) => alt.replaceAll("'", '&#39;')));
  for (const [, , data = ''] of images) expect(Buffer.from(data, 'base64').subarray(1, 4).toString()).toBe('PNG');
});

it('holds no tag and no script of anybody, whatever things are called', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  const evil = '</td><script>alert(1)</script><img src=x onerror="a()">&amp;\'"\u202E';
  await ann.says(`add "${evil.replaceAll('"', '')}" box 1 frozen 1 January 2020 keep 1 month`);
  const log = await diarist(chat, 'Ann');
  const number = await log.tracks({ name: evil.slice(0, 60), kind: 'number', unit: '<b>"\'&' });
  const choice = await log.tracks({ name: 'Choice', kind: 'choice', choices: ['<i onload="x">', "'>"] });
  await log.logs(number, { '2026-11-02': 3 });
  await log.logs(choice, { '2026-11-02': 1, '2026-11-03': 2 });
  await log.logs(moodId, { '2026-11-02': 3 });
  await ann.says('report');
  const written = await ann.file();
  expect(written).not.toMatch(/<script|<img src|<b>|<i |onload="|onerror="|\u202E/);
  expect(written).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(written).toContain('&lt;b&gt;&quot;&#39;&amp;');
  expect(unclosed(written)).toEqual([]);
});

it('names what the message leaves out', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add 20x lasagne box 1 frozen 1 January 2020 keep 1 month');
  await ann.says('add 5x soup box 2 frozen 1 January 2020 keep 1 month');
  const log = await diarist(chat, 'Ann');
  for (let number = 10; number < 59; number += 1) {
    const tracker = await log.tracks({ name: `${number} ${'long name '.repeat(6)}`.slice(0, 64), kind: 'yesno' });
    await log.logs(tracker, { '2026-11-01': 1 });
  }
  await ann.says('report');
  const written = await ann.file();
  expect(written.match(/<h3>/g)).toHaveLength(49);
  expect(written.match(/<li>/g)).toHaveLength(20);
  expect(written).toContain('<p>and 5 more</p>');
});

it('holds what is of whoever asks for it', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  const ben = chat.talker('Ben');
  await ben.says('report');
  await ann.says('report');
  const log = await diarist(chat, 'Ann');
  await log.logs(await log.tracks({ name: 'Secret', kind: 'yesno' }), { '2026-11-02': 1 });
  expect(await ann.file()).toContain('Secret');
  expect(await ben.file(ann.latest.file)).not.toContain('Secret');
  await expect(chat.talker('Eve').file(ann.latest.file)).rejects.toMatchObject({ code: 'not_found' });
});

it('escapes each text of a template and leaves HTML alone', () => {
  const inner = html`<b title="${'"x"'}">${"<&>'"}</b>`;
  expect(inner.safe).toBe('<b title="&quot;x&quot;">&lt;&amp;&gt;&#39;</b>');
  expect(html`${[inner, inner]}${inner}`.safe).toBe(inner.safe.repeat(3));
  expect(page({ language: 'fr', title: '</title>' }, inner)).toContain('<title>&lt;/title&gt;</title>');
  expect(html`${'\ud83c \u0000\u0007 a\nb'}`.safe).toBe('\ufffd  a b');
});
