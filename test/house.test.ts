import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** File, its one line, and a word of the refusal; no third entry where the line is allowed. Files are unique. */
const lines: readonly (readonly [file: string, line: string, refusal?: string])[] = [
  ['core/src/time/a.ts', "import '../error.ts';"],
  ['core/src/time/b.ts', "import '../journal/actor.ts';", 'Inside core'],
  ['core/src/journal/a.ts', "import '../time/day.ts';"],
  ['core/src/journal/b.ts', "export * from '../members/member.ts';", 'Inside core'],
  ['core/src/members/a.ts', "import type { Household } from '../households/household.ts';", 'Inside core'],
  ['core/src/households/a.ts', "await import('../freezers/freezer.ts');", 'Inside core'],
  ['core/src/freezers/products/a.ts', "import '../boxes/box.ts';"],
  ['core/src/freezers/products/b.ts', "import '../../members/member.ts';"],
  ['core/src/freezers/products/c.ts', "import '../../history/undo.ts';", 'Inside core'],
  ['core/src/freezers/products/d.ts', "import '../../trackers/record.ts';", 'Inside core'],
  ['core/src/trackers/a.ts', "import '../freezers/types/fold.ts';"],
  ['core/src/trackers/standing/b.ts', "import '../../history/undo.ts';", 'Inside core'],
  ['core/src/history/a.ts', "import '../accounts/contact.ts';", 'Inside core'],
  ['core/src/accounts/a.ts', "import '../conversations/draft.ts';", 'Inside core'],
  ['core/src/conversations/a.ts', "import '../store/open.ts';", 'Inside core'],
  ['core/src/store/a.ts', "import '../conversations/draft.ts';"],
  ['core/src/error.ts', "import './time/day.ts';", 'Inside core'],
  ['core/src/index.ts', "export { openStore } from './store/open.ts';"],
  ['core/src/members/b.ts', "import '../index.ts';", 'Packages'],
  ['core/src/members/c.ts', "import '@tend/chat';", 'Packages'],
  ['core/src/members/d.ts', "import '../../../chat/src/texts/day.ts';", 'Packages'],
  ['core/src/members/e.ts', "import 'kysely';", 'database'],
  ['core/src/members/f.ts', "await import('better-sqlite3');", 'database'],
  ['core/src/members/a.entity.ts', "import '@mikro-orm/core';"],
  ['core/src/members/a.repository.ts', "import 'kysely';"],
  ['core/src/store/b.ts', "import '@mikro-orm/sqlite';"],
  ['core/src/members/g.ts', "import 'pino';", 'platform'],
  ['core/src/time/clock.ts', 'console.log(new Date());'],
  ['core/src/members/h.ts', 'console.log(new Date());', 'Clock'],
  ['core/src/members/i.ts', 'console.log(Date.now());', 'Clock'],
  ['core/src/members/j.ts', 'console.log(new Date(0), Date.parse("2026-01-01"));'],
  ['chat/src/texts/a.ts', "import '@tend/core';"],
  ['chat/src/texts/b.ts', "import '../options/box.ts';", 'Inside chat'],
  ['chat/src/options/a.ts', "import '../texts/day.ts';"],
  ['chat/src/options/b.ts', "import '../commands/index.ts';", 'Inside chat'],
  ['chat/src/options/c.ts', "import '../replies/reply.ts';"],
  ['chat/src/replies/a.ts', "import '../commands/index.ts';", 'Inside chat'],
  ['chat/src/replies/b.ts', "import '../options/box.ts';", 'Inside chat'],
  ['chat/src/nudges/a.ts', "import '../options/box.ts';"],
  ['chat/src/nudges/b.ts', "import '../commands/index.ts';", 'Inside chat'],
  ['chat/src/options/d.ts', "import '../nudges/a.ts';", 'Inside chat'],
  ['chat/src/commands/a.ts', "import '../options/box.ts';"],
  ['chat/src/commands/settings/d.ts', "import '../../nudges/a.ts';"],
  ['chat/src/commands/settings/e.ts', "import '../nudges/stop.ts';", 'Inside chat'],
  ['chat/src/commands/b.ts', "import '../conversation/answer.ts';", 'Inside chat'],
  ['chat/src/commands/c.ts', "import './add.ts';", 'Inside chat'],
  ['chat/src/commands/index.ts', "import './add.ts';"],
  ['chat/src/conversation/a.ts', "import '../commands/index.ts';"],
  ['chat/src/conversation/b.ts', "import '@tend/terminal';", 'Packages'],
  ['chat/src/conversation/c.ts', "import '@mikro-orm/core';", 'database'],
  ['chat/src/conversation/d.ts', "import 'grammy';", 'platform'],
  ['chat/src/conversation/e.ts', 'console.log(performance.now());', 'Clock'],
  ['terminal/src/a.ts', "import '@tend/chat';\nimport 'node:readline';\nconsole.log(Date.now());"],
  ['terminal/src/b.ts', "import '@tend/core';", 'Packages'],
  ['terminal/src/c.ts', "import 'discord.js';", 'platform'],
  [
    'telegram-bot/src/a.ts',
    "import '@tend/chat';\nimport { Api } from 'grammy';\nimport 'node:process';\nimport './b.ts';\nconsole.log(Api);",
  ],
  ['telegram-bot/src/b.ts', "import '@tend/core';", 'Packages'],
  ['telegram-bot/src/c.ts', "import 'kysely';", 'database'],
  ['telegram-bot/src/d.ts', "import type { Update } from 'grammy/types';\nexport type { Update };"],
  ['telegram-bot/src/e.ts', "import '@tend/terminal';", 'Packages'],
  ['terminal/src/d.ts', "import '@tend/telegram-bot';", 'Packages'],
  ['app/src/a.ts', "import '@tend/terminal';\nimport 'pino';\nconsole.log(Date.now());"],
  ['app/src/b.ts', "import '@mikro-orm/core';", 'database'],
  ['app/src/c.ts', "import '../../terminal/src/run.ts';", 'Packages'],
  ['app/src/d.ts', "import { e } from './e.ts';\nexport const d = e;", 'cycle'],
  ['app/src/e.ts', "import { d } from './d.ts';\nexport const e = d;", 'cycle'],
];

const root = join(import.meta.dirname, '..');
const refusals = new Map<string, string>();
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'tend-house-'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  cpSync(join(root, 'lint'), join(house, 'lint'), { recursive: true });
  for (const [file, line] of lines) {
    mkdirSync(dirname(join(house, 'packages', file)), { recursive: true });
    writeFileSync(join(house, 'packages', file), `${line}\n`);
  }
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=concise', '--max-diagnostics=none', '--error-on-warnings'];
  const { stdout, stderr } = spawnSync(biome, [...args, 'packages'], { cwd: house, encoding: 'utf8' });
  for (const [, file = '', said = ''] of `${stdout}${stderr}`.matchAll(/packages\/(\S+?\.ts)(?::\d+)*: (.+)/g)) {
    refusals.set(file, `${refusals.get(file) ?? ''}${said}\n`);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the lint of the house', () => {
  for (const [file, line, refusal] of lines) {
    if (refusal) it(`refuses in ${file}: ${line}`, () => expect(refusals.get(file)).toContain(refusal));
    else it(`allows in ${file}: ${line}`, () => expect(refusals.get(file)).toBeUndefined());
  }
});
