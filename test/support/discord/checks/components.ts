import { both, type Check, fields, isRecord, list, number, oneOf, text, truth } from '../check.ts';
import { emoji } from './emoji.ts';
import { stringSelect } from './select.ts';

const id = number(0, 2 ** 31 - 1);

const buttonKind: Check = (value, place) => {
  if (!isRecord(value)) return;
  const link = value.style === 5;
  const [needed, forbidden] = link ? ['url', 'custom_id'] : ['custom_id', 'url'];
  if (!value[needed ?? '']) place.at(needed ?? '').wrong('BASE_TYPE_REQUIRED', 'This field is required');
  if (value[forbidden ?? '']) {
    place.at(forbidden ?? '').wrong('BUTTON_COMPONENT_INVALID', 'A button has either a custom id or a url');
  }
  if (!value.label && !value.emoji) place.at('label').wrong('BASE_TYPE_REQUIRED', 'A button needs a label or an emoji');
};

const button: Check = both(
  fields(
    {
      type: oneOf(2),
      id,
      style: oneOf(1, 2, 3, 4, 5),
      label: text({ max: 80 }),
      emoji,
      custom_id: text({ min: 1, max: 100 }),
      url: text({ max: 512 }),
      disabled: truth,
    },
    ['type', 'style'],
  ),
  buttonKind,
);

const inRow: Check = (value, place) => {
  const type = isRecord(value) ? value.type : undefined;
  if (type === 2) button(value, place);
  else if (type === 3) stringSelect(value, place);
  else
    place
      .at('type')
      .wrong('BASE_TYPE_CHOICES', 'Value must be one of {2, 3}: this server knows buttons and string selects.');
};

const row: Check = both(
  fields({ type: oneOf(1), id, components: list(inRow, { min: 1, max: 5 }) }, ['type', 'components']),
  (value, place) => {
    if (!isRecord(value) || !Array.isArray(value.components)) return;
    if (value.components.length > 1 && value.components.some((one) => one?.type === 3)) {
      place
        .at('components')
        .wrong('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
    }
  },
);

/** Tells of each custom id that an earlier component has too. */
export const distinctIds: Check = (value, place) => {
  const seen = new Set<unknown>();
  const look = (one: unknown, at: typeof place) => {
    if (!isRecord(one)) return;
    if (typeof one.custom_id === 'string') {
      if (seen.has(one.custom_id)) {
        at.at('custom_id').wrong('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      }
      seen.add(one.custom_id);
    }
    if (Array.isArray(one.components)) {
      for (const [index, inner] of one.components.entries()) look(inner, at.at('components').at(index));
    }
    look(one.component, at.at('component'));
  };
  if (Array.isArray(value)) for (const [index, one] of value.entries()) look(one, place.at(index));
};

/** The components of a message: rows of buttons, or of one string select. */
export const components: Check = both(list(row, { max: 5 }), distinctIds);
