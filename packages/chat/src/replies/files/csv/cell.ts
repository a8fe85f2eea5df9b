/** What a spreadsheet could take for a formula, also behind the sign that says it is none. */
const formula = /^'*[=+\-@\t\r]/;
const defused = /^'+[=+\-@\t\r]/;

/**
 * A text as a cell that no spreadsheet runs: `=1+1` becomes `'=1+1`. A text that looks as if that had been done to it
 * gets one more sign, so that `restored` gives back every text.
 */
export function defusedCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of a cell that `defusedCell` made. */
export function restoredText(cell: string): string {
  return defused.test(cell) ? cell.slice(1) : cell;
}
