/** The text in at most `most` UTF-16 units, so also characters; one that is cut ends in "…". */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > most - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
