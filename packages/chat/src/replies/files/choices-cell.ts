import type { Choice } from '@tend/core';

/** Choices as one cell: `run|swim|~bike`, where the sign tells a retired one; `|`, `~` and `\` in names follow a `\`. */
export function choicesCell(choices: readonly Pick<Choice, 'name' | 'retired'>[]): string {
  return choices.map(({ name, retired }) => `${retired ? '~' : ''}${name.replace(/[|~\\]/g, '\\$&')}`).join('|');
}

/** The choices in a cell that `choicesCell` made, or somebody after its example. */
export function choicesIn(cell: string): Pick<Choice, 'name' | 'retired'>[] {
  const parts = cell.match(/(?:\\.|[^\\|])+/gsu) ?? [];
  return parts.map((part) => {
    const retired = part.startsWith('~');
    return { name: (retired ? part.slice(1) : part).replace(/\\(.)/gsu, '$1'), retired };
  });
}
