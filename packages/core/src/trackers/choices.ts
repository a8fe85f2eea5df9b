import { refuse } from '../error.ts';
import { fold } from '../freezers/types/fold.ts';
import { cleanName } from '../members/typed-text.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { fewestChoices, longestChoice, mostChoices } from './tracker-limits.ts';

/** One of the things to choose from. Its key stays whatever it is called; a retired one only names old entries. */
export interface Choice {
  readonly key: number;
  readonly name: string;
  readonly retired: boolean;
}

/** A choice by its name, or one that gets another name. */
export type NewChoice = string | { readonly key: number; readonly name: string };

/** The choices of a tracker in their order, the retired ones last; none but for the kind `choice`. */
export function choicesOf({ choices }: Pick<TrackerRow, 'choices'>): readonly Choice[] {
  return choices == null ? [] : JSON.parse(choices);
}

/** The choice of that name, ignoring case and accents; no retired one. */
export function choiceNamed(tracker: Pick<TrackerRow, 'choices'>, text: string): Choice | undefined {
  const name = fold(text);
  return choicesOf(tracker).find((choice) => !choice.retired && fold(choice.name) === name);
}

/** The choices of a new tracker, as they are kept; retired ones, from a file, only name old entries. */
export function firstChoices(said: readonly (string | Pick<Choice, 'name' | 'retired'>)[]): string {
  const named = said.map((one) => (typeof one === 'string' ? { name: one, retired: false } : one));
  const used = named.filter(({ retired }) => !retired).map(({ name }) => name);
  const names = named.filter(({ retired }) => retired).map(({ name }) => cleanName(name, longestChoice));
  const retired = names.map((name, index) => ({ key: used.length + index + 1, name, retired: true }));
  return JSON.stringify([...(JSON.parse(keptChoices(used)) as Choice[]), ...retired]);
}

/**
 * The choices as they are kept: those said, in that order, known ones (by key, or by name ignoring case and accents)
 * under their old keys; the others known retire. `value_invalid` for fewer than 2 or more than 10 and for unknown keys,
 * `name_invalid`, `name_taken` for one said twice.
 */
export function keptChoices(said: readonly NewChoice[], known: readonly Choice[] = []): string {
  if (said.length < fewestChoices || said.length > mostChoices) {
    refuse('value_invalid', { option: 'choices', min: fewestChoices, max: mostChoices });
  }
  let next = Math.max(0, ...known.map(({ key }) => key)) + 1;
  // Those that get another name first, so that their old names are free.
  const renamed = new Set(said.flatMap((one) => (typeof one === 'string' ? [] : [one.key])));
  const choices = said.map((one): Choice => {
    const name = cleanName(typeof one === 'string' ? one : one.name, longestChoice);
    const same = ({ key, name: other }: Choice) =>
      typeof one === 'string' ? !renamed.has(key) && fold(other) === fold(name) : key === one.key;
    const match = known.find((choice) => same(choice) && !choice.retired) ?? known.find(same);
    if (!match && typeof one !== 'string') refuse('value_invalid', { option: 'choice' });
    return { key: match?.key ?? next++, name, retired: false };
  });
  for (const [index, { key, name }] of choices.entries()) {
    const before = choices.slice(0, index);
    if (before.some((other) => other.key === key || fold(other.name) === fold(name))) refuse('name_taken', { name });
  }
  const kept = new Set(choices.map(({ key }) => key));
  const retired = known.filter(({ key }) => !kept.has(key)).map((choice) => ({ ...choice, retired: true }));
  return JSON.stringify([...choices, ...retired]);
}
