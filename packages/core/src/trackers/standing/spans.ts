/** Whole days from the first to the last, as numbers (`dayNumber`); the last can be infinite. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The spans in order, those that touch joined. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const latest = result.at(-1);
    if (!latest || span.first > latest.last + 1) result.push(span);
    else if (span.last > latest.last) result[result.length - 1] = { first: latest.first, last: span.last };
  }
  return result;
}

/** Whether the day lies in one of the joined spans. */
export function isIn(spans: readonly Span[], day: number): boolean {
  const at = firstEndingFrom(spans, day);
  return at < spans.length && (spans[at] as Span).first <= day;
}

/** Calls `visit` for each stretch of the days `from` to before `to`, in order, with whether joined spans cover it. */
export function eachStretch(
  spans: readonly Span[],
  from: number,
  to: number,
  visit: (from: number, to: number, covered: boolean) => void,
): void {
  let day = from;
  for (let at = firstEndingFrom(spans, from); at < spans.length && day < to; at++) {
    const { first, last } = spans[at] as Span;
    if (first >= to) break;
    if (first > day) visit(day, first, false);
    const end = Math.min(last + 1, to);
    visit(Math.max(first, day), end, true);
    day = end;
  }
  if (day < to) visit(day, to, false);
}

/** The place of the first joined span that ends on the day or later. */
function firstEndingFrom(spans: readonly Span[], day: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
