import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withEnvFile } from '../../packages/app/src/env-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-env-'));
const path = join(folder, '.env');
writeFileSync(path, '# a comment\nTEND_LANGUAGE=fr\nTEND_TIME_ZONE="Europe/Paris"\n');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file .env', () => {
  it('adds its variables', () => {
    expect(withEnvFile({ HOME: '/' }, path)).toEqual({
      HOME: '/',
      TEND_LANGUAGE: 'fr',
      TEND_TIME_ZONE: 'Europe/Paris',
    });
  });

  it('gives way to the environment', () => {
    expect(withEnvFile({ TEND_LANGUAGE: 'en' }, path)).toMatchObject({ TEND_LANGUAGE: 'en' });
  });

  it('may be missing', () => expect(withEnvFile({ HOME: '/' }, join(folder, 'none'))).toEqual({ HOME: '/' }));
});
