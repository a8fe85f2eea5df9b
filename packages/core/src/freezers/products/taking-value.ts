import type { TakingRow } from './taking.entity.ts';

/** A taking as the journal keeps it; who took it is the member of the change. */
export function takingValue({ id, day, servings, fate }: TakingRow) {
  return { id, day, servings, fate };
}

export type TakingValue = ReturnType<typeof takingValue>;
