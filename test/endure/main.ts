import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackWithPayloads, attackWithTexts } from './hostile-run.ts';
import { killRounds } from './kill-rounds.ts';

// The long runs, with their figures. `npm run endure`, or with a seed: `npm run endure -- 7`.
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1_000_000));
const folder = mkdtempSync(join(tmpdir(), 'tend-endure-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
console.log(`seed ${seed}`);

const killed = await killRounds(join(folder, 'tend.sqlite'), 50, seed);
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

function tell(faults: readonly string[]): void {
  console.log(`  ${faults.length} faults`);
  for (const fault of faults.slice(0, 40)) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
