import type { PackedOptions } from '../options/call.ts';
import type { CommandShape } from '../options/command-shape.ts';

/** What a box or freezer named in a line means for the next ones. */
const places = ['freezer', 'box'];

/**
 * One set of options for each line that has something of its own, from those of all lines in order: a line that names
 * nothing says what holds for the lines below it, or, as the last, what was meant for the one above. A box holds until
 * another is named, within its freezer.
 */
export function productLines(lines: readonly PackedOptions[], shape: CommandShape): PackedOptions[] {
  const rest = Object.keys(shape.options).find((name) => shape.options[name]?.rest) ?? '';
  const products: PackedOptions[] = [];
  let heading: PackedOptions = {};
  let place: PackedOptions = {};
  let unused = false;
  for (const line of lines) {
    if (rest in line) {
      const options = inPlace({ ...heading, ...line }, place);
      place = placeOf(options);
      products.push(options);
      unused = false;
    } else {
      heading = { ...(unused && heading), ...line };
      place = placeOf(inPlace(line, place));
      unused = true;
    }
  }
  const last = products.pop();
  if (!last) return unused ? [heading] : [];
  return [...products, unused ? { ...heading, ...last } : last];
}

/** The options of a line with the place of the line before, where it names none of its own. */
function inPlace(options: PackedOptions, place: PackedOptions): PackedOptions {
  if ('box' in options) return 'freezer' in place ? { freezer: place.freezer as string, ...options } : options;
  return 'freezer' in options && options.freezer !== place.freezer ? options : { ...place, ...options };
}

function placeOf(options: PackedOptions): PackedOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => places.includes(name)));
}
