import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, startAnswering, x } from './answering.ts';
import { refused } from './refused.ts';

let bot: Answering;
beforeAll(async () => {
  bot = await startAnswering();
});
afterAll(() => bot.server.stop());

const field = (more: object) => ({ embeds: [{ fields: [{ name: 'n', value: 'v', ...more }] }] });
const one = (embed: object) => ({ embeds: [embed] });
const FIELD = 'data.embeds.0.fields.0';

test.each<[string, object, string]>([
  ['2,001 characters', { content: x(2_001) }, 'data.content BASE_TYPE_MAX_LENGTH'],
  ['content that is no text', { content: 5 }, 'data.content STRING_TYPE_CONVERT'],
  ['a field of no message', { content: 'a', colour: 'red' }, 'data.colour UNKNOWN_FIELD'],
  ['a flag of no answer', { content: 'a', flags: 1 << 7 }, 'data.flags MESSAGE_FLAGS_INVALID'],
  ['an unknown mention', { allowed_mentions: { parse: ['all'] } }, 'data.allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
  ['11 embeds', { embeds: Array(11).fill({ title: 'a' }) }, 'data.embeds BASE_TYPE_BAD_LENGTH'],
  ['a title of 257', one({ title: x(257) }), 'data.embeds.0.title BASE_TYPE_MAX_LENGTH'],
  ['a description of 4,097', one({ description: x(4_097) }), 'data.embeds.0.description BASE_TYPE_MAX_LENGTH'],
  [
    '26 fields',
    one({ fields: Array(26).fill({ name: 'n', value: 'v' }) }),
    'data.embeds.0.fields BASE_TYPE_BAD_LENGTH',
  ],
  ['a field without a name', field({ name: ' ' }), `${FIELD}.name BASE_TYPE_REQUIRED`],
  ['a field name of 257', field({ name: x(257) }), `${FIELD}.name BASE_TYPE_BAD_LENGTH`],
  ['a field value of 1,025', field({ value: x(1_025) }), `${FIELD}.value BASE_TYPE_BAD_LENGTH`],
  ['a footer of 2,049', one({ footer: { text: x(2_049) } }), 'data.embeds.0.footer.text BASE_TYPE_BAD_LENGTH'],
  ['an author of 257', one({ author: { name: x(257) } }), 'data.embeds.0.author.name BASE_TYPE_BAD_LENGTH'],
  ['a colour beyond white', one({ color: 0x1_00_00_00 }), 'data.embeds.0.color NUMBER_TYPE_MAX'],
  ['a time that is none', one({ timestamp: 'soon' }), 'data.embeds.0.timestamp DATE_TIME_TYPE_PARSE'],
  ['a bad address', one({ image: { url: 'c:/a.png' } }), 'data.embeds.0.image.url URL_TYPE_INVALID_SCHEME'],
  ['no such picture', one({ image: { url: 'attachment://a' } }), 'data.embeds.0.image.url ATTACHMENT_NOT_FOUND'],
  ['no such file', { content: 'a', attachments: [{ id: '0' }] }, 'data.attachments.0.id ATTACHMENT_NOT_FOUND'],
])('an answer with %s is refused', async (_, data, problem) => {
  expect(await refused(bot.answer(bot.hi(), 4, data))).toEqual(['400 50035', problem]);
});

test.each([{}, { content: ' \n ' }, { embeds: [], components: [] }])('%j is refused as empty', async (data) => {
  expect(await refused(bot.answer(bot.hi(), 4, data))).toEqual(['400 50006']);
});

test('the 6,000 characters that all embeds may have are counted exactly', async () => {
  const embeds = (more: number) => [
    { description: x(4_000), author: { name: x(10) } },
    { title: x(10), footer: { text: x(1_950 + more) }, fields: [{ name: x(10), value: x(20) }] },
  ];
  await bot.answer(bot.hi(), 4, { embeds: embeds(0) });
  expect(await refused(bot.answer(bot.hi(), 4, { embeds: embeds(1) }))).toEqual([
    '400 50035',
    'data.embeds MAX_EMBED_SIZE_EXCEEDED',
  ]);
});

const file = { name: 'a.png', data: Buffer.from('a'), contentType: 'image/png' };
const large = Buffer.alloc(10 * 2 ** 20 + 1);

test.each<[string, object, object, string[]]>([
  [
    'too long an alt text',
    { attachments: [{ id: '0', description: x(1_025) }] },
    file,
    ['data.attachments.0.description BASE_TYPE_MAX_LENGTH'],
  ],
  ['an upload that is not named', { attachments: [] }, file, ['data.attachments ATTACHMENT_MISSING']],
  ['an upload by another name', {}, { ...file, key: 'picture' }, ['picture UNKNOWN_FIELD']],
])('%s is refused', async (_, data, upload, problems) => {
  const files = { files: [upload as typeof file] };
  expect(await refused(bot.answer(bot.hi(), 4, data, files))).toEqual(['400 50035', ...problems]);
});

test('an upload of 10 MB and a byte is refused', async () => {
  const files = { files: [{ ...file, data: large }] };
  expect(await refused(bot.answer(bot.hi(), 4, {}, files))).toEqual(['413 40005']);
});

test('what is just within the limits is taken, and files are seen and can be fetched', async () => {
  const full = { name: x(256), value: x(1_024) };
  const picture = { image: { url: 'attachment://a.png' } };
  const embeds = [{ title: x(256), fields: Array(4).fill(full), footer: { text: x(600) }, ...picture }];
  const attachments = [{ id: '0', description: x(1_024) }];
  const ada = bot.server.person();
  await bot.answer(ada.uses('/hi'), 4, { content: x(2_000), embeds, attachments }, { files: [file] });
  const [sent] = (await ada.answer()).sent;
  expect(sent?.files).toEqual([{ name: 'a.png', type: 'image/png', alt: x(1_024), bytes: Buffer.from('a') }]);
  const fetched = await fetch(sent?.embeds[0]?.image?.url ?? '');
  expect([fetched.headers.get('content-type'), await fetched.text()]).toEqual(['image/png', 'a']);
});
