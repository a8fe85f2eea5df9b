import { cleanText } from '@tend/core';
import type { PackedOptions } from '../options/call.ts';
import { draft, press } from '../options/press.ts';
import { meantTracker } from '../options/trackers/meant-tracker.ts';
import type { Button, Said, Turn } from '../options/turn.ts';
import { paragraph } from '../replies/spans.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import { readAs } from './read-as.ts';
import { troubleTexts } from './trouble-texts.ts';

/** The commands that a text without one was likely meant for, each as a button with the text filled in. */
const likely = [
  { command: 'add', label: troubleTexts.add },
  { command: 'find', label: troubleTexts.find },
  { command: 'take', label: troubleTexts.take },
] as const;

/** How many characters of a text are read: more than anyone types. */
const mostRead = 10_000;

/** Never silence: offers what could be done with a text that is no command. */
export async function likelyCommands(turn: Turn, text: string): Promise<Said> {
  const { language } = turn;
  const cleaned = cleanText(text.slice(0, mostRead), { lines: true });
  const help = press({ label: troubleTexts.help[language], command: 'help' });
  if (!/[\p{L}\p{N}]/u.test(cleaned)) return { blocks: [paragraph(troubleTexts.empty[language])], calls: [help] };
  const calls = await logButton(turn, cleaned);
  // Only what is put in can be several lines.
  const offered = cleaned.includes('\n') ? likely.filter(({ command }) => command === 'add') : likely;
  for (const { command, label } of offered) {
    const options = await draft(turn, optionsOf(turn, command, cleaned));
    calls.push(press({ label: label[language], command, options }));
  }
  return { blocks: [paragraph(troubleTexts.likely[language])], calls: [...calls, help] };
}

/** What begins with the name of a tracker is likely an entry: "weight 71.4". */
async function logButton(turn: Turn, text: string): Promise<Button[]> {
  if (turn.chat.kind === 'group' || text.includes('\n') || !(await meantTracker(turn, { text }))) return [];
  const options = await draft(turn, readAs(turn, 'log', text));
  return [press({ label: trackerTexts.log[turn.language], command: 'log', options })];
}

/** "lasagne for 4" goes in with its servings, but is looked for by its name alone. */
function optionsOf(turn: Turn, command: string, text: string): PackedOptions {
  const { what } = readAs(turn, 'add', text);
  return command === 'find' && what !== undefined ? { text: what } : readAs(turn, command, text);
}
