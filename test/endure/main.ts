import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackDiscord } from './discord/wire-attack.ts';
import { exportImport } from './files/export-import.ts';
import { attackWithPayloads, attackWithTexts } from './hostile-run.ts';
import { killRounds } from './kill-rounds.ts';
import { crash } from './nudges/crash.ts';
import { simulatedYear } from './nudges/simulated-year.ts';
import { trouble } from './nudges/trouble.ts';
import { attackWireWithPayloads, attackWireWithTexts } from './telegram/wire-attack.ts';
import { wireKills } from './telegram/wire-kills.ts';

// The long runs, with their figures. `npm run endure`, or with a seed: `npm run endure -- 7`.
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1_000_000));
const folder = mkdtempSync(join(tmpdir(), 'tend-endure-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
console.log(`seed ${seed}`);

const killed = await killRounds(join(folder, 'talk.sqlite'), 50, seed);
console.log(`\n${killed.kills} SIGKILLs while three members wrote`);
console.log(`  ${killed.messages} messages answered, ${killed.changes} of them changed something`);
console.log(`  ${killed.again} delivered again because no answer had come, ${killed.repeated} although one had`);
tell(killed.faults);

for (const [what, attack] of [
  ['hostile texts', attackWithTexts],
  ['forged or borrowed buttons', attackWithPayloads],
] as const) {
  const { messages, slowest, slowestInput, faults } = await attack(10_000, seed);
  console.log(`\n${messages} ${what} from forty people`);
  console.log(`  each answered, the slowest in ${slowest.toFixed(0)} ms: ${slowestInput}`);
  tell(faults);
}

const wire = await wireKills(folder, 50, seed);
console.log(`\n${wire.kills} SIGKILLs of the bot while three chats wrote to it through Telegram`);
console.log(`  ${wire.messages} messages written, ${wire.changes} of them changed something`);
console.log(`  ${wire.interrupted} were not confirmed when a kill came, ${wire.repeated} answers came a second time`);
tell(wire.faults);

for (const [what, attack] of [
  ['hostile texts', attackWireWithTexts],
  ['forged or borrowed buttons', attackWireWithPayloads],
] as const) {
  const { messages, unchanged, faults } = await attack(10_000, seed);
  console.log(`\n${messages} ${what} from forty people through Telegram`);
  console.log(`  each answered, ${unchanged} with what the pressed message said already`);
  tell(faults);
}

for (const [what, kind] of [
  ['forged or borrowed presses', 'presses'],
  ['forged forms', 'forms'],
  ['hostile texts typed for suggestions', 'typing'],
] as const) {
  const faults = await attackDiscord(kind, 10_000, seed);
  console.log(`\n10000 ${what} from forty people through Discord`);
  tell(faults);
}
const entries = 100_000;
const file = await exportImport(join(folder, 'files.sqlite'), entries);
console.log(`\n${entries} entries of one member exported, removed and imported`);
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;
const { exported, dry, imported } = file.took;
console.log(`  exported in ${seconds(exported)}, tried in ${seconds(dry)}, imported in ${seconds(imported)}`);
console.log(`  another member was answered in ${file.alone.toFixed(1)} ms without the import,`);
console.log(`  in ${file.meanwhile.toFixed(1)} ms with it (medians), in ${file.longest.toFixed(0)} ms at the longest`);
console.log(`  the heap was up to ${file.heap.toFixed(0)} MB larger meanwhile`);
tell(file.faults);

const year = await simulatedYear(2026);
console.log(`\nthe year 2026, minute by minute, for ${year.members} members in 30 zones`);
console.log(`  ${year.ticks} ticks, ${year.sent} nudges sent`);
tell(year.faults);

for (const platform of ['telegram', 'discord'] as const) {
  const crashed = await crash(join(folder, `${platform}-nudges.sqlite`), platform, {
    nudges: 2_000,
    kills: 30,
    pace: 100,
    seed,
  });
  console.log(`\n${crashed.nudges} nudges over ${platform}, the bot killed ${crashed.kills} times meanwhile`);
  console.log(`  ${crashed.doubled} came twice`);
  tell(crashed.faults);
}

for (const platform of ['telegram', 'discord'] as const) {
  const troubled = await trouble(platform, { nudges: 5_000, pace: 500, sendTimeout: 30_000 });
  console.log(
    `\n${troubled.nudges} nudges over ${platform}, busy, broken and silent, to people of whom some blocked the bot`,
  );
  console.log(`  ${troubled.healthyFirst} had theirs before the silent calls were given up`);
  tell(troubled.faults);
}

function tell(faults: readonly string[]): void {
  console.log(`  ${faults.length} faults`);
  for (const fault of faults.slice(0, 40)) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
