import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, startAnswering, x } from './answering.ts';
import { refused } from './refused.ts';

let bot: Answering;
beforeAll(async () => {
  bot = await startAnswering();
});
afterAll(() => bot.server.stop());

const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'A', value: 'a' }], ...more });
const buttons = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `b${from + index}` }));
const options = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ label: `L${index}`, value: `${index}`, ...more }));
const link = { style: 5, custom_id: undefined };
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(...buttons(1, index)));

test.each<[string, object[], string]>([
  ['6 rows', rows(6), 'data.components BASE_TYPE_BAD_LENGTH'],
  ['6 buttons in a row', [row(...buttons(6))], 'data.components.0.components BASE_TYPE_BAD_LENGTH'],
  ['an empty row', [row()], 'data.components.0.components BASE_TYPE_BAD_LENGTH'],
  ['a neighbour', [row(select(), button())], 'data.components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ['an id twice', [row(button(), button())], 'data.components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  [
    'an id in two rows',
    [row(select()), row(button({ custom_id: 's' }))],
    'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
])('a message with %s is refused', async (_, components, problem) => {
  expect(await refused(bot.answer(bot.hi(), 4, { components }))).toEqual(['400 50035', problem]);
});

test.each<[string, object, string]>([
  ['a text input', { type: 4, custom_id: 'a', style: 1 }, 'type BASE_TYPE_CHOICES'],
  ['a custom id of 101', button({ custom_id: x(101) }), 'custom_id BASE_TYPE_BAD_LENGTH'],
  ['an empty custom id', select({ custom_id: '' }), 'custom_id BASE_TYPE_REQUIRED'],
  ['no custom id', button({ custom_id: undefined }), 'custom_id BASE_TYPE_REQUIRED'],
  ['a label of 81', button({ label: x(81) }), 'label BASE_TYPE_MAX_LENGTH'],
  ['no label', button({ label: undefined }), 'label BASE_TYPE_REQUIRED'],
  ['an unknown style', button({ style: 7 }), 'style BASE_TYPE_CHOICES'],
  ['a colour', button({ colour: 'red' }), 'colour UNKNOWN_FIELD'],
  ['a link that calls', button({ style: 5, url: 'https://example.org' }), 'custom_id BUTTON_COMPONENT_INVALID'],
  ['a link to nowhere', button(link), 'url BASE_TYPE_REQUIRED'],
  ['26 options', select({ options: options(26) }), 'options BASE_TYPE_BAD_LENGTH'],
  [
    'an option label of 101',
    select({ options: options(1, { label: x(101) }) }),
    'options.0.label BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option value of 101',
    select({ options: options(1, { value: x(101) }) }),
    'options.0.value BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option description of 101',
    select({ options: options(1, { description: x(101) }) }),
    'options.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an option twice',
    select({ options: options(2, { value: 'a' }) }),
    'options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  ['more to choose than there is', select({ max_values: 2 }), 'max_values SELECT_COMPONENT_VALUES_INVALID'],
  [
    'more chosen than can be',
    select({ options: options(2, { default: true }) }),
    'options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  ],
  ['a placeholder of 151', select({ placeholder: x(151) }), 'placeholder BASE_TYPE_MAX_LENGTH'],
])('a row with %s is refused', async (_, component, problem) => {
  expect(await refused(bot.answer(bot.hi(), 4, { components: [row(component)] }))).toEqual([
    '400 50035',
    `data.components.0.components.0.${problem}`,
  ]);
});

test('what is just within the limits is taken', async () => {
  const long = { label: x(100), value: x(100), description: x(100) };
  const full = [
    button({ custom_id: x(100), label: x(80) }),
    ...buttons(3),
    button({ ...link, url: 'https://example.org' }),
  ];
  const choice = select({ options: [...options(24), long], min_values: 0, max_values: 25, placeholder: x(150) });
  const components = [row(...full), ...[5, 10, 15].map((from) => row(...buttons(5, from))), row(choice)];
  const ada = bot.server.person();
  await bot.answer(ada.uses('/hi'), 4, { components });
  const { sent } = await ada.answer();
  expect(sent[0]?.buttons.flat()).toHaveLength(20);
  expect(sent[0]?.selects[0]?.options).toHaveLength(25);
});
