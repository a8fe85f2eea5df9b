import type { FormField } from '@tend/chat';

/** What the fields of a form hold before anybody changes them, by their ids. */
export function filledIn(fields: readonly FormField[]): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ id, value, choices }) => [id, value ?? choices?.find(({ chosen }) => chosen)?.value ?? '']),
  );
}
