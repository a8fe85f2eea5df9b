import { addCost } from './add-cost.ts';
import { overDiscord } from './discord/over-discord.ts';
import { growth } from './growth.ts';
import { nudgeTicks } from './nudges/nudge-ticks.ts';
import { heading, verdict } from './report.ts';
import { scratch } from './scratch.ts';
import { startUp } from './start/start-up.ts';
import { overTelegram } from './telegram/over-telegram.ts';
import { trackerGrowth } from './trackers/tracker-growth.ts';

const parts = {
  add: { title: '(a) One add through the conversation', run: addCost },
  growth: { title: '(b) What grows with the data', run: growth },
  start: { title: '(c) Start-up and memory', run: startUp },
  telegram: { title: '(d) Over Telegram', run: overTelegram },
  discord: { title: '(e) Over Discord', run: overDiscord },
  trackers: { title: '(f) Trackers', run: trackerGrowth },
  nudges: { title: '(g) Nudges', run: nudgeTicks },
};

const disk = scratch();
const begun = performance.now();
const wanted = process.argv.slice(2);
console.log('Medians of 7 rounds, the sides of a comparison in turns; times depend on the machine, ratios far less.');
for (const [name, { title, run }] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  heading(title);
  await run(disk);
}
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all`);
process.exitCode = verdict();
