import { both, type Check, fields, isRecord, list, number, oneOf, text, truth } from '../check.ts';
import { distinctIds } from './components.ts';
import { stringSelect } from './select.ts';

const id = number(0, 2 ** 31 - 1);

const lengths: Check = (value, place) => {
  if (!isRecord(value)) return;
  const most = Number(value.max_length ?? 4_000);
  if (Number(value.min_length ?? 0) > most) {
    place.at('min_length').wrong('TEXT_INPUT_COMPONENT_INVALID', 'min_length must not exceed max_length');
  }
  if (String(value.value ?? '').length > most) {
    place.at('value').wrong('BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  }
};

const TEXT_INPUT = {
  type: oneOf(4),
  id,
  custom_id: text({ min: 1, max: 100 }),
  style: oneOf(1, 2),
  min_length: number(0, 4_000),
  max_length: number(1, 4_000),
  required: truth,
  value: text({ max: 4_000 }),
  placeholder: text({ max: 100 }),
};

/** In a label, the label is the label's; in an action row, the input's own. */
const labelledInput = both(fields(TEXT_INPUT, ['type', 'custom_id', 'style']), lengths);
const bareInput = both(
  fields({ ...TEXT_INPUT, label: text({ min: 1, max: 45 }) }, ['type', 'custom_id', 'style', 'label']),
  lengths,
);

const typeOf = (value: unknown): unknown => (isRecord(value) ? value.type : undefined);

const labelled: Check = (value, place) => {
  if (typeOf(value) === 4) labelledInput(value, place);
  else if (typeOf(value) !== 3) {
    place.at('type').wrong('BASE_TYPE_CHOICES', 'Value must be one of {3, 4}: this server knows no other in a label.');
  } else {
    stringSelect(value, place);
    if (isRecord(value) && value.disabled === true) {
      place.at('disabled').wrong('COMPONENT_DISABLED_INVALID', 'A select in a modal cannot be disabled');
    }
  }
};

const label = fields(
  {
    type: oneOf(18),
    id,
    label: text({ min: 1, max: 45 }),
    description: text({ min: 1, max: 100 }),
    component: labelled,
  },
  ['type', 'label', 'component'],
);
const row = fields({ type: oneOf(1), id, components: list(bareInput, { min: 1, max: 1 }) }, ['type', 'components']);
const display = fields({ type: oneOf(10), id, content: text({ min: 1, max: 4_000 }) }, ['type', 'content']);

const inModal: Check = (value, place) => {
  const check = new Map<unknown, Check>([
    [1, row],
    [10, display],
    [18, label],
  ]).get(typeOf(value));
  if (check) check(value, place);
  else place.at('type').wrong('BASE_TYPE_CHOICES', 'Value must be one of {1, 10, 18}.');
};

/** The data of a modal. */
export const modal: Check = fields(
  {
    custom_id: text({ min: 1, max: 100 }),
    title: text({ min: 1, max: 45 }),
    components: both(list(inModal, { min: 1, max: 5 }), distinctIds),
  },
  ['custom_id', 'title', 'components'],
);
