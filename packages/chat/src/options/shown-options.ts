import type { CommandShape, OptionShape } from './command-shape.ts';

/** The options of a command that platforms with fields show, by name, in their order: the required ones first. */
export function shownOptions({ options }: Pick<CommandShape, 'options'>): (readonly [string, OptionShape])[] {
  const shown = Object.entries(options).filter(([, { kind, hidden, typedOnly }]) => {
    return !typedOnly && (!hidden || kind.field?.type === 'file');
  });
  return shown.sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));
}
