import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@tend/core';
import { afterAll, describe, expect, it } from 'vitest';

const entry = join(import.meta.dirname, '../../packages/app/tend.js');
const folder = mkdtempSync(join(tmpdir(), 'tend-start-'));
writeFileSync(join(folder, 'plain'), 'a file, where a folder would have to be');
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts Tend in an empty folder, as if on that version of Node. */
function start(env: Record<string, string>, { version = process.versions.node, input = '' } = {}) {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`, entry];
  const path = process.env.PATH ?? '';
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: path, ...env },
    input,
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { status, stdout, stderr };
}

const wrong = { TEND_LANGUAGE: 'de' };
const refusal = { status: 1, stdout: '', stderr: 'TEND_LANGUAGE: there is no language “de”; write en or fr.\n' };

describe('starting Tend', () => {
  it.each(['18.20.8', '20.20.2', '22.17.1', '23.5.0'])(
    'on Node %s says in one sentence that it is too old',
    (version) => {
      const stderr = `Tend needs Node 22.18 or newer, and this is Node ${version}: \`npm start\` brings the right one.\n`;
      expect(start(wrong, { version })).toEqual({ status: 1, stdout: '', stderr });
    },
  );

  it.each(['22.18.0', '23.6.0', '24.0.0', '25.1.0'])(
    'on Node %s goes on to the settings, and names the wrong one',
    (version) => {
      expect(start(wrong, { version })).toEqual(refusal);
    },
  );

  it('names the setting when the database is in use', async () => {
    const url = `sqlite:${join(folder, 'used.sqlite')}`;
    const store = await openStore(url);
    const { status, stderr } = start({ TEND_DATABASE_URL: url });
    await store.close();
    expect(stderr).toContain('TEND_DATABASE_URL: ');
    expect(stderr).toContain('is in use by another Tend. Stop that one first');
    expect(status).toBe(1);
  });

  it.each(['sqlite:plain/tend.sqlite', 'sqlite:.'])('names the setting when %s cannot be written', (url) => {
    const { status, stdout, stderr } = start({ TEND_DATABASE_URL: url });
    expect(stderr).toMatch(
      /^TEND_DATABASE_URL: \S+ cannot be written \(.+\)\. Choose a path where Tend may write\.\n$/,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('names the setting, and no password, when the database cannot be reached', () => {
    const { status, stderr } = start({ TEND_DATABASE_URL: 'postgresql://tend:hunter2@127.0.0.1:1/tend' });
    expect(stderr).toMatch(
      /^TEND_DATABASE_URL: 127\.0\.0\.1:1\/tend cannot be reached \(.+\)\. Check the address, and that it runs\.\n$/,
    );
    expect(stderr).not.toContain('hunter2');
    expect(status).toBe(1);
  });

  it('talks line by line without tokens, says nothing else, and remembers', () => {
    const env = { TEND_DATABASE_URL: 'sqlite:talk/tend.sqlite' };
    const first = start(env, { input: 'add soup for 2 in box 3\n' });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('3.1 Soup');
    expect(start(env, { input: 'list\n' }).stdout).toContain('3.1 Soup');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s, with everything answered kept', async (signal) => {
    const env = { PATH: process.env.PATH, TEND_DATABASE_URL: `sqlite:${signal}.sqlite` };
    const tend = spawn(process.execPath, [entry], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(tend, 'exit');
    tend.stdin.write('add soup for 2 in box 3\n');
    await once(tend.stdout, 'data');
    tend.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(start({ TEND_DATABASE_URL: env.TEND_DATABASE_URL }, { input: 'list\n' }).stdout).toContain('Soup');
  });
});
