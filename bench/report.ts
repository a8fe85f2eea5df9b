const missed: string[] = [];

/** A line between parts. */
export function heading(text: string): void {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

/** Prints rows below their column names, the first column to the left, the others to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [columns, ...rows]) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    console.log(cells.join('  ').trimEnd());
  }
}

/** Holds a figure to its target; a missed one is said, remembered and makes the run fail. */
export function hold(what: string, figure: number, most: number): string {
  if (figure <= most) return 'ok';
  return miss(`${what}: ${figure.toFixed(2)}, wanted at most ${most}`);
}

/** Remembers that a target was missed. */
export function miss(sentence: string): string {
  missed.push(sentence);
  return 'MISSED';
}

/** Says what was missed; returns the exit code. */
export function verdict(): number {
  heading(missed.length === 0 ? 'All targets are met' : 'Missed targets');
  for (const sentence of missed) console.log(sentence);
  return missed.length === 0 ? 0 : 1;
}

/** Microseconds for people. */
export function micros(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} µs` : `${(value / 1000).toFixed(0)} ms`;
}

/** A ratio for people. */
export function times(value: number): string {
  return `${value.toFixed(2)}×`;
}
