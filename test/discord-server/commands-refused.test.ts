import { type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { x } from './answering.ts';
import { callsTo, refused } from './refused.ts';

let server: DiscordServer;
let rest: REST;
beforeAll(async () => {
  server = await startDiscord();
  rest = callsTo(server);
});
afterAll(() => server.stop());

const put = (body: unknown) => rest.put(Routes.applicationCommands(server.bot.id), { body: body as object });
const command = (more: object = {}) => ({ name: 'add', description: 'Adds', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'what', description: 'What', ...more });
const named = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => option({ name: `o${index}`, ...more }));
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, value: `${index}` }));
const sub = (more: object = {}) => option({ type: 1, ...more });

test.each<[string, object, string]>([
  ['a name with a capital', { name: 'Add' }, 'name APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a blank', { name: 'add it' }, 'name APPLICATION_COMMAND_INVALID_NAME'],
  ['a name of 33', { name: x(33) }, 'name APPLICATION_COMMAND_INVALID_NAME'],
  ['no description', { description: '' }, 'description BASE_TYPE_REQUIRED'],
  ['a description of 101', { description: x(101) }, 'description BASE_TYPE_BAD_LENGTH'],
  [
    'a bad French name',
    { name_localizations: { fr: 'A b' } },
    'name_localizations.fr APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'a long French description',
    { description_localizations: { fr: x(101) } },
    'description_localizations.fr BASE_TYPE_BAD_LENGTH',
  ],
  ['an unknown language', { name_localizations: { 'fr-FR': 'a' } }, 'name_localizations.fr-FR BASE_TYPE_CHOICES'],
  ['an unknown context', { contexts: [3] }, 'contexts.0 BASE_TYPE_CHOICES'],
  ['no installation', { integration_types: [] }, 'integration_types BASE_TYPE_BAD_LENGTH'],
  ['an unknown field', { colour: 'red' }, 'colour UNKNOWN_FIELD'],
  ['26 options', { options: named(26) }, 'options BASE_TYPE_BAD_LENGTH'],
  ['an unknown type', { options: [option({ type: 12 })] }, 'options.0.type BASE_TYPE_CHOICES'],
  [
    'an option twice',
    { options: [option(), option()] },
    'options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED',
  ],
  [
    'required after optional',
    { options: [option(), option({ name: 'b', required: true })] },
    'options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'a subcommand beside a text',
    { options: [sub(), option({ name: 'b' })] },
    'options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a group in a group',
    { options: [sub({ type: 2, options: [sub({ type: 2 })] })] },
    'options.0.options.0.type BASE_TYPE_CHOICES',
  ],
  ['a limit of another type', { options: [option({ min_value: 1 })] }, 'options.0.min_value UNKNOWN_FIELD'],
  ['26 choices', { options: [option({ choices: choices(26) })] }, 'options.0.choices BASE_TYPE_BAD_LENGTH'],
  [
    'a choice name of 101',
    { options: [option({ choices: [{ name: x(101), value: 'a' }] })] },
    'options.0.choices.0.name BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a choice of the wrong type',
    { options: [option({ type: 4, choices: choices(1) })] },
    'options.0.choices.0.value NUMBER_TYPE_COERCE',
  ],
  [
    'choices while typing',
    { options: [option({ autocomplete: true, choices: choices(1) })] },
    'options.0.choices APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID',
  ],
])('a command with %s is refused', async (_, more, problem) => {
  expect(await refused(put([command(more)]))).toEqual(['400 50035', `0.${problem}`]);
});

test('8,000 characters are counted exactly, of translations the longest', async () => {
  const choice = (length: number, letter: string) => ({ name: letter.repeat(length), value: letter.repeat(length) });
  const more = [choice(100, 'b'), choice(100, 'c'), choice(10, 'd')];
  const options = Array.from({ length: 25 }, (_, index) =>
    option({ name: `o${index + 10}`, description: x(100), choices: [choice(100, 'a'), ...(index ? [] : more)] }),
  );
  const body = (description: string, fr: string) =>
    put([{ name: 'a', description, description_localizations: { fr }, options }]);
  await body('Adds', 'Met');
  const tooLarge = ['400 50035', '0 APPLICATION_COMMAND_TOO_LARGE'];
  expect(await refused(body('Adds.', 'Met'))).toEqual(tooLarge);
  expect(await refused(body('Adds', 'Mette'))).toEqual(tooLarge);
});

test('two commands of a name and more than 100 are refused', async () => {
  const problem = '1.name APPLICATION_COMMANDS_DUPLICATE_NAME';
  expect(await refused(put([command(), command()]))).toEqual(['400 50035', problem]);
  const many = Array.from({ length: 101 }, (_, index) => command({ name: `c${index}` }));
  expect(await refused(put(many))).toEqual(['400 30032']);
  expect(await put(many.slice(1))).toHaveLength(100);
});

test('what is not there is refused', async () => {
  await put([]);
  const other = Routes.applicationCommand(server.bot.id, '1');
  expect(await refused(rest.get(other))).toEqual(['404 10063']);
  expect(await refused(rest.patch(other, { body: {} }))).toEqual(['404 10063']);
  expect(await refused(rest.delete(other))).toEqual(['404 10063']);
  expect(await refused(rest.get(Routes.applicationCommands('1')))).toEqual(['404 10002']);
  const ada = server.person();
  expect(() => ada.uses('/add')).toThrow('There is no command /add here');
});
