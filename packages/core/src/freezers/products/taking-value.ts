import type { TakingRow } from './taking.entity.ts';

/** A taking as the journal keeps it, enough to write it again. */
export function takingValue({ id, day, memberId, servings, fate }: TakingRow) {
  return { id, day, memberId: memberId ?? null, servings, fate };
}

export type TakingValue = ReturnType<typeof takingValue>;
