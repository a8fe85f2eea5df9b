import { remindedTrackers, type TrackerRow } from '@tend/core';
import { isOpen } from '../nudges/tracker-open.ts';
import type { PackedOptions } from '../options/call.ts';
import { packText } from '../options/packed-text.ts';
import { draft, press } from '../options/press.ts';
import { readEntry } from '../options/said-entry.ts';
import { ofTracker } from '../options/trackers/tracker.ts';
import type { Button, Turn } from '../options/turn.ts';
import { when } from '../options/when.ts';
import { paragraph } from '../replies/spans.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import type { Meaning } from './meaning.ts';

/**
 * What a private text means that is no command, as the answer to a reminder: a value of its tracker and nothing else is
 * logged for its day; where several were asked for and it may be any of them, a button for each.
 */
export async function remindedAnswer(turn: Turn, text: string): Promise<Meaning | undefined> {
  if (turn.chat.kind === 'group' || text.includes('\n')) return undefined;
  const { work, actor, language } = turn;
  const fitting: { tracker: TrackerRow; options: PackedOptions }[] = [];
  for (const { tracker, day } of await remindedTrackers(work, actor.member.id, actor.now)) {
    const said = readEntry(text, tracker, turn.reading);
    if (said.value === undefined || said.note !== undefined || said.when) continue;
    if (!(await isOpen(work, tracker, day))) continue;
    fitting.push({ tracker, options: { ...ofTracker(tracker), value: packText(text), when: when.pack({ day }) } });
  }
  const [only, second] = fitting;
  if (!only) return undefined;
  if (!second) return { call: { command: 'log', options: only.options } };
  const calls: Button[] = [];
  for (const { tracker, options } of fitting) {
    const label = titled(trackerName(tracker, language));
    calls.push(press({ label, command: 'log', options: await draft(turn, options) }));
  }
  return { said: { blocks: [paragraph(trackerTexts.which[language])], calls } };
}
