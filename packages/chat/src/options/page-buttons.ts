import type { Cursor, Language, Page } from '@tend/core';
import type { Button } from '../replies/reply.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { PackedOptions } from './call.ts';
import { press } from './press.ts';

/** The hidden options `after` and `before` of a command whose list turns pages, as a cursor. */
export function cursorOf({
  after,
  before,
}: {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}): Cursor {
  if (after !== undefined) return { after };
  return before === undefined ? undefined : { before };
}

/** The buttons to the pages before and after, where there are any; `key` names a row in a cursor. */
export function pageButtons<Row>(
  page: Page<Row>,
  language: Language,
  { command, options, key }: { command: string; options: PackedOptions; key: (row: Row) => string },
): { previous?: Button; next?: Button } {
  const first = page.items[0];
  const last = page.items.at(-1);
  const to = (label: string, cursor: PackedOptions) => press({ label, command, options: { ...options, ...cursor } });
  return {
    ...(page.hasPrevious && first && { previous: to(buttonTexts.previous[language], { before: key(first) }) }),
    ...(page.hasNext && last && { next: to(buttonTexts.next[language], { after: key(last) }) }),
  };
}
