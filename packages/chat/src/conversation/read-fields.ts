import type { PackedOptions } from '../options/call.ts';
import type { CommandShape } from '../options/command-shape.ts';
import { lines } from '../options/lines.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import { packText } from '../options/packed-text.ts';
import { shownOptions } from '../options/shown-options.ts';
import { readAfterName } from './read-message.ts';

/** What fields say: values by option, and by option the texts that are none of its values. */
export interface FieldsRead {
  readonly options: PackedOptions;
  readonly unread: Readonly<Record<string, string>>;
}

/**
 * Reads a command's fields. The first option is read like what follows the command's name in a message, but for what
 * another field says: "lasagne for 4" with servings in a field of their own is called so. Each other value is parsed by
 * its kind. What is said for an option that there is not stands in `extra`. Takes any fields and never throws.
 */
export function readFields(
  fields: Readonly<Record<string, string>>,
  shape: CommandShape,
  context: ReadingContext,
): FieldsRead {
  const [[first] = []] = shownOptions(shape);
  const { [first ?? '']: text = '', ...others } = fields;
  const { options, unread } = parseFields(others, shape, context);
  if (text.trim() === '') return { options, unread };
  const open = Object.entries(shape.options).filter(([id]) => !(id in options) && !(id in unread));
  const read = readAfterName(text, { ...shape, options: Object.fromEntries(open) }, context);
  return { options: joined(read, options), unread };
}

/** Reads fields that each say one option of a command and nothing else; empty ones say nothing. */
export function parseFields(
  fields: Readonly<Record<string, string>>,
  shape: CommandShape,
  context: ReadingContext,
): FieldsRead {
  const options: Record<string, string> = {};
  const unread: Record<string, string> = {};
  const shown = new Map(shownOptions(shape));
  const strange: string[] = [];
  for (const [id, text] of Object.entries(fields)) {
    if (text.trim() === '') continue;
    const kind = shown.get(id)?.kind;
    const value = (kind?.parseField ?? kind?.parse)?.(text, context);
    if (!kind) strange.push(text);
    else if (value === undefined) unread[id] = text;
    else options[id] = kind.pack(value);
  }
  return { options: strange.length > 0 ? { ...options, extra: packText(strange.join(' ')) } : options, unread };
}

/** What the first field and the others say; what the others say holds for each line of the first. */
function joined(read: PackedOptions, { extra, ...options }: PackedOptions): PackedOptions {
  const further = lines.unpack(read.more ?? '');
  const unknown = [read.extra, extra].filter((text) => text !== undefined).join(' ');
  return {
    ...read,
    ...options,
    ...(further && { more: lines.pack(further.map((line) => ({ ...options, ...line }))) }),
    ...(unknown !== '' && { extra: unknown }),
  };
}
