import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, startAnswering, x } from './answering.ts';
import { refused } from './refused.ts';

let bot: Answering;
beforeAll(async () => {
  bot = await startAnswering();
});
afterAll(() => bot.server.stop());

const input = (more: object = {}) => ({ type: 4, custom_id: 'name', style: 1, ...more });
const label = (more: object = {}, component: object = input()) => ({ type: 18, label: 'Name', component, ...more });
const modal = (more: object = {}) => ({ custom_id: 'form', title: 'Product', components: [label()], ...more });
const labels = (count: number) =>
  Array.from({ length: count }, (_, index) => label({}, input({ custom_id: `${index}` })));
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'A', value: 'a' }], ...more });

test.each<[string, object, string]>([
  ['a title of 46', { title: x(46) }, 'data.title BASE_TYPE_BAD_LENGTH'],
  ['no title', { title: '' }, 'data.title BASE_TYPE_REQUIRED'],
  ['a custom id of 101', { custom_id: x(101) }, 'data.custom_id BASE_TYPE_BAD_LENGTH'],
  ['6 fields', { components: labels(6) }, 'data.components BASE_TYPE_BAD_LENGTH'],
  ['no field', { components: [] }, 'data.components BASE_TYPE_BAD_LENGTH'],
  ['a flag', { flags: 64 }, 'data.flags UNKNOWN_FIELD'],
  ['a bare input', { components: [{ type: 4 }] }, 'data.components.0.type BASE_TYPE_CHOICES'],
  [
    'an id twice',
    { components: [label(), label()] },
    'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'an input without label in a row',
    { components: [{ type: 1, components: [input()] }] },
    'data.components.0.components.0.label BASE_TYPE_REQUIRED',
  ],
])('a form with %s is refused', async (_, more, problem) => {
  expect(await refused(bot.answer(bot.hi(), 9, modal(more)))).toEqual(['400 50035', problem]);
});

test.each<[string, object, string]>([
  ['a label of 46', label({ label: x(46) }), 'label BASE_TYPE_BAD_LENGTH'],
  ['a description of 101', label({ description: x(101) }), 'description BASE_TYPE_BAD_LENGTH'],
  ['a button', label({}, { type: 2, style: 1, label: 'a', custom_id: 'a' }), 'component.type BASE_TYPE_CHOICES'],
  ['a second label', label({}, input({ label: 'Name' })), 'component.label UNKNOWN_FIELD'],
  ['an unknown style', label({}, input({ style: 3 })), 'component.style BASE_TYPE_CHOICES'],
  ['a value of 4,001', label({}, input({ value: x(4_001) })), 'component.value BASE_TYPE_MAX_LENGTH'],
  [
    'a value beyond its own limit',
    label({}, input({ value: 'abc', max_length: 2 })),
    'component.value BASE_TYPE_MAX_LENGTH',
  ],
  ['a limit of 4,001', label({}, input({ max_length: 4_001 })), 'component.max_length NUMBER_TYPE_MAX'],
  [
    'limits that cross',
    label({}, input({ min_length: 3, max_length: 2 })),
    'component.min_length TEXT_INPUT_COMPONENT_INVALID',
  ],
  ['a placeholder of 101', label({}, input({ placeholder: x(101) })), 'component.placeholder BASE_TYPE_MAX_LENGTH'],
  ['a disabled select', label({}, select({ disabled: true })), 'component.disabled COMPONENT_DISABLED_INVALID'],
  ['a select without options', label({}, select({ options: undefined })), 'component.options BASE_TYPE_REQUIRED'],
])('a field with %s is refused', async (_, component, problem) => {
  expect(await refused(bot.answer(bot.hi(), 9, modal({ components: [component] })))).toContain(
    `data.components.0.${problem}`,
  );
});

test('what is just within the limits is taken, in a row of old too', async () => {
  const old = { type: 1, components: [input({ custom_id: 'old', label: x(45), value: x(4_000), style: 2 })] };
  const components = [
    ...labels(2),
    label({ label: x(45), description: x(100) }, select()),
    old,
    { type: 10, content: 'Hi' },
  ];
  const ada = bot.server.person();
  await bot.answer(ada.uses('/hi'), 9, modal({ title: x(45), components }));
  expect(ada.form?.fields.map(({ kind }) => kind)).toEqual(['line', 'line', 'select', 'lines']);
  expect(() => ada.fillsIn()).toThrow('Name must be filled in.');
});

test('what people cannot put into a form cannot be sent', async () => {
  const component = input({ min_length: 2, max_length: 3, required: false });
  const ada = bot.server.person();
  await bot.answer(
    ada.uses('/hi'),
    9,
    modal({ components: [label({}, component), label({ label: 'Type' }, select())] }),
  );
  expect(() => ada.fillsIn({ Name: 'a', Type: 'A' })).toThrow('Name is too short.');
  expect(() => ada.fillsIn({ Name: 'abcd', Type: 'A' })).toThrow('Name takes 3 characters.');
  expect(() => ada.fillsIn({ Type: 'B' })).toThrow('There is no option B among A.');
  expect(() => ada.fillsIn({})).toThrow('Between 1 and 1 options can be chosen.');
  expect(() => ada.fillsIn({ Colour: 'red', Type: 'A' })).toThrow('The form has no field Colour.');
  ada.fillsIn({ Type: 'A' });
  expect(() => ada.fillsIn({ Type: 'A' })).toThrow('No form is open');
});
