import { type REST, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Interaction } from '../support/discord/channel.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { callsTo } from './refused.ts';

let server: DiscordServer;
let rest: REST;

const option = (type: number, name: string, more: object = {}) => ({ type, name, description: name, ...more });
const choices = [{ name: 'Dish', value: 'd', name_localizations: { fr: 'Plat' } }];
const add = {
  ...{ name: 'add', name_localizations: { fr: 'ajouter' }, description: 'Adds', integration_types: [1, 0] },
  options: [
    option(3, 'what', { required: true, autocomplete: true, min_length: 2, max_length: 5 }),
    option(4, 'box', { min_value: 1, max_value: 9, autocomplete: false }),
    option(10, 'weight', { required: false }),
    option(5, 'fresh'),
    option(3, 'type', { choices, name_localizations: { fr: 'genre' } }),
    option(6, 'who'),
  ],
};
const freezer = {
  ...{ name: 'freezer', description: 'Freezers', contexts: [0] },
  options: [option(1, 'add', { options: [option(3, 'name')] }), option(2, 'box', { options: [option(1, 'name')] })],
};

beforeEach(async () => {
  server = await startDiscord();
  rest = callsTo(server);
  await rest.put(Routes.applicationCommands(server.bot.id), { body: [add, freezer] });
});
afterEach(() => server.stop());

const answer = ({ id, token }: Interaction, data: object, type = 4) =>
  rest.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false });
const go = (more: object = {}) => ({
  components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more }] }],
});

test.each<[string, Record<string, string | number | boolean>, string]>([
  ['/take', {}, 'There is no command /take here'],
  ['/add', { box: 1 }, '/add needs the option what.'],
  ['/add', { what: 'soup', colour: 'red' }, '/add has no option colour.'],
  ['/add', { what: 's' }, 'The option what takes 2 to 5 characters.'],
  ['/add', { what: ' \n ' }, 'The option what is empty.'],
  ['/add', { what: 5 }, 'The option what takes a text.'],
  ['/add', { what: 'soup', box: 10 }, 'The option box takes a number from 1 to 9.'],
  ['/add', { what: 'soup', box: 1.5 }, 'The option box takes a whole number.'],
  ['/add', { what: 'soup', weight: 'heavy' }, 'The option weight takes a number.'],
  ['/add', { what: 'soup', fresh: 'yes' }, 'The option fresh takes true or false.'],
  ['/add', { what: 'soup', type: 'Bread' }, 'The option type takes Dish.'],
  ['/add', { what: 'soup', who: 'Ada' }, 'Options of type 6, such as who, cannot be filled in here.'],
  ['/freezer', {}, '/freezer is no command by itself: it has subcommands.'],
  ['/freezer box', {}, '/freezer box is no command by itself'],
  ['/freezer sell', {}, 'There is no command /freezer sell.'],
])('the app does not send %s with %j', (command, options, problem) => {
  const seat = server.room('kitchen', [server.person()]);
  const ada = server.person();
  seat.joins(ada);
  expect(() => seat.seat(ada).uses(command, options)).toThrow(problem);
});

test('commands are offered where they are meant to be, by the names people read', () => {
  const [ada, bob] = [server.person({ installed: true, locale: 'fr' }), server.person()];
  const here = server.room('kitchen', [ada, bob]);
  const without = server.room('abroad', [ada, bob], { botIsHere: false });
  const among = server.room('friends', [ada, bob], { kind: 'private' });
  const offered = [ada, here.seat(ada), without.seat(ada), among.seat(ada)].map(({ commands }) => commands);
  expect(offered).toEqual([['ajouter'], ['ajouter', 'freezer'], ['ajouter'], ['ajouter']]);
  const toBob = [bob, here.seat(bob), without.seat(bob), among.seat(bob)].map(({ commands }) => commands);
  expect(toBob).toEqual([['add'], ['add', 'freezer'], [], []]);
});

test('commands come back with what was left out, in order, and keep id and version while they are the same', async () => {
  const read = (localizations: boolean) =>
    rest.get(Routes.applicationCommands(server.bot.id), {
      query: new URLSearchParams({ with_localizations: String(localizations) }),
    }) as Promise<typeof server.commands>;
  const [before] = await read(true);
  expect(before).toMatchObject({ integration_types: [0, 1], contexts: null, name_localizations: { fr: 'ajouter' } });
  expect(before?.options?.slice(1, 3)).toEqual([
    { ...option(4, 'box', { min_value: 1, max_value: 9 }), name_localizations: null, description_localizations: null },
    { ...option(10, 'weight'), name_localizations: null, description_localizations: null },
  ]);
  expect((await read(false))[0]).not.toHaveProperty('name_localizations');
  const one = Routes.applicationCommand(server.bot.id, before?.id ?? '');
  const all = Routes.applicationCommands(server.bot.id);
  expect(await rest.put(all, { body: [add, freezer] })).toEqual(await read(true));
  await rest.patch(one, { body: { description: 'Puts in' } });
  expect(await rest.get(one)).toMatchObject({ id: before?.id, description: 'Puts in' });
  await rest.post(all, { body: { name: 'take', description: 'Takes' } });
  await rest.delete(one);
  expect(server.commands.map(({ name, version }) => [name, version === before?.version])).toEqual([
    ['freezer', false],
    ['take', false],
  ]);
});

test('an ephemeral answer is seen by one person only, and by no other route', async () => {
  const [ada, bob] = [server.person(), server.person()];
  const kitchen = server.room('kitchen', [ada, bob]);
  await answer(kitchen.seat(ada).uses('/add', { what: 'soup' }), { content: 'yours', flags: 64, ...go() });
  expect((await kitchen.seat(bob).answer()).text).toBe('');
  expect(() => kitchen.seat(bob).presses('Go')).toThrow('There is no button Go.');
  const [seen] = kitchen.seat(ada).messages;
  expect(seen).toMatchObject({ text: 'yours', ephemeral: true });
  await expect(rest.get(Routes.channelMessage(kitchen.id, seen?.id ?? ''))).rejects.toMatchObject({ code: 10_008 });
  await answer(kitchen.seat(ada).presses('Go'), { content: 'for all?' }, 7);
  expect((await kitchen.seat(ada).answer()).edited[0]).toMatchObject({ text: 'for all?', ephemeral: true });
});

test('anybody presses what all see', async () => {
  const [ada, bob] = [server.person({ name: 'Ada' }), server.person({ name: 'Bob' })];
  const kitchen = server.room('kitchen', [ada]);
  expect(() => kitchen.seat(bob)).toThrow('Bob is not in kitchen.');
  kitchen.joins(bob);
  await answer(kitchen.seat(ada).uses('/add', { what: 'soup' }), go());
  await answer(kitchen.seat(bob).presses('Go'), { content: 'by Bob', components: [] }, 7);
  expect((await kitchen.seat(bob).answer()).text).toBe('(edited)\nby Bob');
  expect((await kitchen.seat(ada).answer()).text).toBe('[Go]\n\n(edited)\nby Bob');
});

test('disabled buttons and links tell the bot nothing; forged ones do', async () => {
  const ada = server.person();
  expect(() => ada.forges('any')).toThrow('There is no such message');
  await answer(ada.uses('/add', { what: 'soup' }), go({ disabled: true }));
  expect(() => ada.presses('Go')).toThrow('The button Go is disabled.');
  await answer(ada.uses('/add', { what: 'soup' }), go({ style: 5, url: 'https://example.org', custom_id: undefined }));
  expect(() => ada.presses(0)).toThrow('Pressing [0] tells the bot nothing.');
  expect(() => ada.presses(1)).toThrow('There is no button 1.');
  await answer(ada.forges('any'), { content: 'pressed' });
  await answer(ada.forges('any', { values: ['x'], messageId: ada.messages[0]?.id ?? '' }), { content: 'chosen' });
  await answer(ada.forgesForm('any', { name: 'x', type: ['y'] }), { content: 'filled in' });
  expect((await ada.answer()).text).toBe('[Go]\n\n[Go]\n\npressed\n\nchosen\n\nfilled in');
  ada.deletes(ada.messages.at(-1)?.id ?? '');
  expect(ada.messages).toHaveLength(4);
});
