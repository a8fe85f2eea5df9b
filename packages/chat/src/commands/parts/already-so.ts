import type { ChangeRef } from '@tend/core';
import type { Turn } from '../../options/turn.ts';
import type { Block, Span } from '../../replies/reply.ts';
import { paragraph } from '../../replies/spans.ts';

const already = { en: 'That is how it is already.', fr: 'C’est déjà le cas.' };

/** What was done; where nothing had to be changed, that it is so already. */
export function doneOrAlready(
  { language }: Pick<Turn, 'language'>,
  change: ChangeRef | undefined,
  ...done: readonly Span[]
): Block {
  return change ? paragraph(...done) : paragraph(already[language]);
}
