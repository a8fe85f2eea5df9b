import { both, type Check, fields, isRecord, list, number, text, truth } from '../check.ts';

const address: Check = (value, place) => {
  text({ max: 2_048 })(value, place);
  if (!/^(?:https?|attachment):\/\/\S+$/.test(String(value))) {
    place.wrong('URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'attachment').");
  }
};

const time: Check = (value, place) => {
  if (Number.isNaN(Date.parse(String(value)))) place.wrong('DATE_TIME_TYPE_PARSE', 'Could not parse the timestamp.');
};

const picture = fields({ url: address }, ['url']);

const embed = fields({
  type: text({ max: 100 }),
  title: text({ max: 256 }),
  description: text({ max: 4_096 }),
  url: address,
  timestamp: time,
  color: number(0, 0xff_ff_ff),
  footer: fields({ text: text({ min: 1, max: 2_048 }), icon_url: address }, ['text']),
  image: picture,
  thumbnail: picture,
  author: fields({ name: text({ min: 1, max: 256 }), url: address, icon_url: address }, ['name']),
  fields: list(
    fields({ name: text({ min: 1, max: 256 }), value: text({ min: 1, max: 1_024 }), inline: truth }, ['name', 'value']),
    { max: 25 },
  ),
});

/** What counts towards the 6,000 characters that all embeds of a message may have. */
const COUNTED = new Set(['title', 'description', 'footer', 'author', 'fields', 'name', 'value', 'text']);

const count = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + count(one), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce((sum, [key, one]) => sum + (COUNTED.has(key) ? count(one) : 0), 0);
};

/** The embeds of a message. */
export const embeds: Check = both(list(embed, { max: 10 }), (value, place) => {
  if (count(value) > 6_000) place.wrong('MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
});
