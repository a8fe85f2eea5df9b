import { type REST, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Interaction } from '../support/discord/channel.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { callsTo, refused } from './refused.ts';

let server: DiscordServer;
let rest: REST;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20);
  server = await startDiscord({ now: () => now });
  rest = callsTo(server);
  const option = { type: 4, name: 'n', description: 'A number', autocomplete: true };
  await rest.put(Routes.applicationCommands(server.bot.id), {
    body: [{ name: 'hi', description: 'Says hello', options: [option], integration_types: [0, 1] }],
  });
});
afterEach(() => server.stop());

const answer = ({ id, token }: Pick<Interaction, 'id' | 'token'>, type: number, data?: unknown) =>
  rest.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false });
const further = ({ token }: Interaction, content = 'more') =>
  rest.post(Routes.webhook(server.bot.id, token), { body: { content }, auth: false });
const original = ({ token }: Interaction) => Routes.webhookMessage(server.bot.id, token, '@original');
const change = (interaction: Interaction, body: object = { content: 'changed' }) =>
  rest.patch(original(interaction), { body, auth: false });

const form = {
  custom_id: 'form',
  title: 'Form',
  components: [{ type: 18, label: 'Name', component: { type: 4, custom_id: 'name', style: 1, required: false } }],
};
const go = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
const offered = { choices: [] };

test('an interaction is answered once, and at first within 3 seconds', async () => {
  const ada = server.person();
  const first = ada.uses('/hi');
  expect(await refused(answer({ ...first, token: 'other' }, 5))).toEqual(['404 10062']);
  expect(await refused(answer({ ...first, id: '1' }, 5))).toEqual(['404 10062']);
  await answer(first, 5);
  expect(await refused(answer(first, 4, { content: 'again' }))).toEqual(['400 40060']);
  expect(await refused(answer(first, 9, form))).toEqual(['400 40060']);
  const second = ada.uses('/hi');
  now += 3_000;
  await answer(second, 5);
  const third = ada.uses('/hi');
  now += 3_001;
  expect(await refused(answer(third, 5))).toEqual(['404 10062']);
  await expect(ada.answer()).rejects.toThrow('The application did not respond.');
});

test('each kind of interaction has its own kinds of answers', async () => {
  const ada = server.person();
  const command = () => ada.uses('/hi');
  const wrong = ['400 50035', 'type BASE_TYPE_CHOICES'];
  for (const type of [1, 6, 7, 8, 10, 12]) expect(await refused(answer(command(), type))).toContain(wrong[1]);
  await answer(command(), 4, { content: 'hi', components: [go] });
  expect(await refused(answer(ada.presses('Go'), 8, offered))).toEqual(wrong);
  await answer(ada.presses('Go'), 9, form);
  expect(await refused(answer(ada.fillsIn(), 9, form))).toEqual(wrong);
  await answer(command(), 9, form);
  expect(await refused(answer(ada.fillsIn(), 7, { content: 'changed' }))).toEqual([
    '400 50035',
    'type BASE_TYPE_CHOICES',
  ]);
  expect(await refused(answer(command(), 5, { content: 'soon' }))).toEqual(['400 50035', 'data.content UNKNOWN_FIELD']);
  expect(await refused(answer(command(), 4))).toEqual(['400 50035', 'data BASE_TYPE_REQUIRED']);
});

const choice = (more: object) => ({ choices: [{ name: 'One', value: 1, ...more }] });
test.each<[string, object, string]>([
  ['26', { choices: Array(26).fill({ name: 'One', value: 1 }) }, 'choices BASE_TYPE_BAD_LENGTH'],
  ['an empty name', choice({ name: '' }), 'choices.0.name BASE_TYPE_REQUIRED'],
  ['a name of 101', choice({ name: 'x'.repeat(101) }), 'choices.0.name BASE_TYPE_BAD_LENGTH'],
  ['a text for a number', choice({ value: '1' }), 'choices.0.value NUMBER_TYPE_COERCE'],
  ['a description', choice({ description: 'a' }), 'choices.0.description UNKNOWN_FIELD'],
  [
    'a bad translation',
    choice({ name_localizations: { xx: 'a' } }),
    'choices.0.name_localizations.xx BASE_TYPE_CHOICES',
  ],
])('choices with %s are refused, and so is a message', async (_, data, problem) => {
  const typed = server.person().types('/hi', 'n', '1');
  const [interaction] = server.interactions;
  if (!interaction) throw new Error('Nothing was told.');
  expect(await refused(answer(interaction, 8, data))).toEqual(['400 50035', `data.${problem}`]);
  expect(await refused(answer(interaction, 4, { content: 'a' }))).toContain('type BASE_TYPE_CHOICES');
  await answer(interaction, 8, offered);
  expect(await typed).toEqual([]);
});

test('further answers need a first one, a known token and one that lives', async () => {
  const ada = server.person();
  const hi = ada.uses('/hi');
  expect(await refused(further(hi))).toEqual(['404 10015']);
  expect(await refused(change(hi))).toEqual(['404 10015']);
  await answer(hi, 9, form);
  expect(await refused(change(hi))).toEqual(['404 10008']);
  await further(hi);
  expect(await refused(further({ ...hi, token: 'other' }))).toEqual(['404 10015']);
  now += 900_000;
  await further(hi);
  now += 1;
  expect(await refused(further(hi))).toEqual(['401 50027']);
  const second = ada.uses('/hi');
  await answer(second, 4, { content: 'hi' });
  expect(await refused(change(second, { content: '', embeds: [] }))).toEqual(['400 50006']);
  server.expireTokens();
  expect(await refused(change(second))).toEqual(['401 50027']);
});

test('an answer that is gone, or of another interaction, cannot be changed', async () => {
  const ada = server.person();
  const [first, second] = [ada.uses('/hi'), ada.uses('/hi')];
  await answer(first, 4, { content: 'first' });
  await answer(second, 4, { content: 'second' });
  const id = ada.messages[0]?.id ?? '';
  const other = Routes.webhookMessage(server.bot.id, second.token, id);
  expect(await refused(rest.patch(other, { body: { content: 'a' }, auth: false }))).toEqual(['404 10008']);
  await rest.delete(original(first), { auth: false });
  expect(await refused(change(first))).toEqual(['404 10008']);
  expect(await refused(rest.get(original(first), { auth: false }))).toEqual(['404 10008']);
  expect(await rest.get(original(second), { auth: false })).toMatchObject({ content: 'second' });
});

test('where the bot is only brought along it may follow up five times', async () => {
  const ada = server.person({ installed: true });
  const seat = server.room('abroad', [ada], { botIsHere: false }).seat(ada);
  const hi = seat.uses('/hi');
  await answer(hi, 4, { content: 'hi' });
  for (let index = 0; index < 5; index += 1) await further(hi);
  expect(await refused(further(hi))).toEqual(['400 40094']);
  expect(seat.messages).toHaveLength(6);
});
