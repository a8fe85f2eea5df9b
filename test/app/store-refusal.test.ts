import type { StoreProblem } from '@tend/core';
import { describe, expect, it } from 'vitest';
import { wordStoreRefusal } from '../../packages/app/src/store-refusal.ts';

const file = 'sqlite:data/tend.sqlite';
const server = 'postgresql://tend:secret@db.example:5432/tend?sslmode=require';

const refusals: readonly [url: string, reason: StoreProblem, sentence: string][] = [
  [
    file,
    'locked',
    'data/tend.sqlite is in use by another Tend. Stop that one first, or give this one a database of its own.',
  ],
  [file, 'unwritable', 'data/tend.sqlite cannot be written (it is so). Choose a path where Tend may write.'],
  [server, 'unreachable', 'db.example:5432/tend cannot be reached (it is so). Check the address, and that it runs.'],
  [
    file,
    'newer',
    'data/tend.sqlite was last used by a newer Tend. Start that one, or give this one a database of its own.',
  ],
  [server, 'damaged', 'db.example:5432/tend could not be brought up to date (it is so).'],
];

describe('a database that cannot be used', () => {
  it.each(refusals)('%s, %s, is explained', (url, reason, sentence) => {
    expect(wordStoreRefusal(url, { reason, detail: 'it is so.' })).toBe(`TEND_DATABASE_URL: ${sentence}`);
  });
});
