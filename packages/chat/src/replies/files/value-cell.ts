import { type Choice, choicesOf, type TrackerKind, type TrackerRow } from '@tend/core';

type Kind = Pick<TrackerRow, 'kind' | 'choices'>;

/** A value of a tracker as a cell: `71.4`, `7:45:00`, `yes`, the name of a choice. */
export function valueCell(tracker: Kind, value: number): string {
  if (tracker.kind === 'choice') return choicesOf(tracker).find(({ key }) => key === value)?.name ?? '';
  if (tracker.kind === 'yesno') return value === 1 ? 'yes' : 'no';
  return amountCell(tracker.kind, value);
}

/** A number, or seconds as hours, minutes and seconds. */
export function amountCell(kind: TrackerKind, amount: number): string {
  if (kind !== 'duration') return String(amount);
  const [hours, minutes, seconds] = [Math.floor(amount / 3600), Math.floor(amount / 60) % 60, amount % 60];
  return `${hours}:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}`;
}

/** The value that a cell says, undefined when it is none of that kind. Names of retired choices count as well. */
export function valueIn(tracker: Kind, cell: string): number | undefined {
  const text = cell.trim();
  if (tracker.kind === 'choice') return choiceIn(choicesOf(tracker), text)?.key;
  if (tracker.kind === 'yesno') return said.get(text.toLowerCase());
  return amountIn(tracker.kind, text);
}

/** The number or the seconds that a cell says, undefined when it says none. */
export function amountIn(kind: TrackerKind, cell: string): number | undefined {
  if (kind === 'duration') {
    const [, hours, minutes, seconds = '0'] = cell.match(/^(\d{1,7}):([0-5]\d)(?::([0-5]\d))?$/) ?? [];
    return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}

function choiceIn(choices: readonly Choice[], name: string): Choice | undefined {
  return choices.find((choice) => choice.name === name && !choice.retired) ?? choices.find((one) => one.name === name);
}

const said: ReadonlyMap<string, number> = new Map([
  ...['yes', 'oui', 'true', '1'].map((word) => [word, 1] as const),
  ...['no', 'non', 'false', '0'].map((word) => [word, 0] as const),
]);
