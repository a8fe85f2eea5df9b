/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

const ellipsis = '…';
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The part of a text that a font can draw, on one line: no emoji, no control or bidi characters, no lone surrogates, no
 * letter the font lacks (it would show as an empty box). A text of which nothing is left becomes '…'.
 */
export function drawable(text: string, draws: (character: string) => boolean): string {
  const line = text.normalize('NFC').replace(/[\t\n\v\f\r\u2028\u2029]+/gu, ' ');
  const kept = graphemes(line)
    .filter((grapheme) => !/\p{Emoji_Presentation}/u.test(grapheme))
    .map((grapheme) => grapheme.replace(/[\p{C}\p{Variation_Selector}]/gu, ''))
    .filter((grapheme) => [...grapheme].every(draws));
  const tidy = kept.join('').replace(/ {2,}/g, ' ').trim();
  return tidy === '' && text.trim() !== '' ? ellipsis : tidy;
}

/**
 * The text if it fits into this many pixels, else as much of its beginning as fits with '…' at the end. The cut falls
 * between two words, unless that would lose more than half of what fits.
 */
export function cutToWidth(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let kept = '';
  for (const grapheme of graphemes(text)) {
    if (measure(kept + grapheme + ellipsis) > width) break;
    kept += grapheme;
  }
  const border = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const whole = border >= kept.length / 2 ? kept.slice(0, border) : kept;
  return whole.replace(/[\s\p{P}]+$/u, '') + ellipsis;
}

/**
 * The text as at most so many lines, each at most this many pixels wide, broken at plain spaces (a no-break space holds).
 * A word that is too long for a line, and all that does not fit on the last one, is cut.
 */
export function wrapToWidth(text: string, width: number, lines: number, measure: Measure): string[] {
  const wrapped: string[] = [];
  let rest = text.split(' ').filter((word) => word !== '');
  while (rest.length > 0 && wrapped.length < lines - 1) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(' ')) <= width) count += 1;
    wrapped.push(cutToWidth(rest.slice(0, count).join(' '), width, measure));
    rest = rest.slice(count);
  }
  if (rest.length > 0) wrapped.push(cutToWidth(rest.join(' '), width, measure));
  return wrapped;
}

function graphemes(text: string): string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment);
}
