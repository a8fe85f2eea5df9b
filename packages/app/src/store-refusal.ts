import type { StoreError } from '@tend/core';

/** Why the database at `url` cannot be used and what would help: one or two sentences that name the setting, and no password. */
export function wordStoreRefusal(url: string, { reason, detail }: Pick<StoreError, 'reason' | 'detail'>): string {
  return `TEND_DATABASE_URL: ${reasons[reason](placeOf(url), detail.replace(/[.\s]+$/, ''))}`;
}

const another = 'or give this one a database of its own.';

const reasons: Record<StoreError['reason'], (place: string, detail: string) => string> = {
  locked: (place) => `${place} is in use by another Tend. Stop that one first, ${another}`,
  unwritable: (place, detail) => `${place} cannot be written (${detail}). Choose a path where Tend may write.`,
  unreachable: (place, detail) => `${place} cannot be reached (${detail}). Check the address, and that it runs.`,
  newer: (place) => `${place} was last used by a newer Tend. Start that one, ${another}`,
  damaged: (place, detail) => `${place} could not be brought up to date (${detail}).`,
};

/** The path of the file, or the host and the name of the database. */
function placeOf(url: string): string {
  if (url.startsWith('sqlite:')) return url.slice('sqlite:'.length);
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
