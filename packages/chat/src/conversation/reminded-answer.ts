import { catalogueOf, remindedTrackers, type TrackerRow } from '@tend/core';
import { isOpen } from '../nudges/tracker-open.ts';
import type { PackedOptions } from '../options/call.ts';
import { packText } from '../options/packed-text.ts';
import { draft, press } from '../options/press.ts';
import { productAtAddress } from '../options/product-at-address.ts';
import { readEntry, type SaidEntry } from '../options/said-entry.ts';
import { ofTracker } from '../options/trackers/tracker.ts';
import type { Button, Turn } from '../options/turn.ts';
import { when } from '../options/when.ts';
import { paragraph } from '../replies/spans.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import { valueInWords } from '../texts/value-words.ts';
import { likelyCommands } from './likely-commands.ts';
import type { Meaning } from './meaning.ts';
import { readAs } from './read-as.ts';

const texts = {
  log: { en: (what: string) => `Log ${what}`, fr: (what: string) => `Noter ${what}` },
} satisfies Texts;

const longestLabel = 40;

/** A tracker that the text may answer, what it says of it, and the options that log it. */
interface Fitting {
  readonly tracker: TrackerRow;
  readonly said: SaidEntry & { readonly value: number };
  readonly options: PackedOptions;
}

/**
 * What a private text means that is no command, as the answer to a reminder: a value of its tracker, with a note after
 * it or none, is logged for its day. Where several were asked for and it may be any of them, a button for each; what may
 * as well be about a product, or be no answer, gets them beside the buttons that any text gets.
 */
export async function remindedAnswer(turn: Turn, text: string): Promise<Meaning | undefined> {
  if (turn.chat.kind === 'group' || text.includes('\n')) return undefined;
  const fitting = await fittingTrackers(turn, text);
  const [only, second] = fitting;
  if (!only) return undefined;
  if (isTalk(text, only) || (await mayBeProduct(turn, text, only))) {
    const likely = await likelyCommands(turn, text);
    const calls = await logButtons(turn, fitting, (one) => texts.log[turn.language](toLog(one, turn)));
    return { said: { ...likely, calls: [...calls, ...(likely.calls ?? [])] } };
  }
  if (!second) return { call: { command: 'log', options: only.options } };
  const calls = await logButtons(turn, fitting, ({ tracker }) => titled(trackerName(tracker, turn.language)));
  return { said: { blocks: [paragraph(trackerTexts.which[turn.language])], calls } };
}

/** Those whose value begins the text; where it is all the value of some, no others. */
async function fittingTrackers({ work, actor, reading }: Turn, text: string): Promise<Fitting[]> {
  const fitting: Fitting[] = [];
  for (const { tracker, day } of await remindedTrackers(work, actor.member.id, actor.now)) {
    const said = readEntry(text, tracker, reading);
    const { value } = said;
    if (value === undefined || said.when || !(await isOpen(work, tracker, day))) continue;
    const options = { ...ofTracker(tracker), value: packText(text), when: when.pack({ day }) };
    fitting.push({ tracker, said: { ...said, value }, options });
  }
  const whole = fitting.filter(({ said }) => said.note === undefined);
  return whole.length > 0 ? whole : fitting;
}

/** Whether a word that happens to be a value goes on as a sentence: "no idea what you mean", but not "no, too tired". */
function isTalk(text: string, { tracker, said: { note } }: Fitting): boolean {
  if (note === undefined || !['yesno', 'choice'].includes(tracker.kind)) return false;
  return !/[,;:(.!–—-]$/.test(text.slice(0, text.indexOf(note)).trimEnd());
}

/** Whether the text begins with the address of a product inside, or has what a product to put in has: "2 lasagne". */
async function mayBeProduct(turn: Turn, text: string, { tracker, said }: Fitting): Promise<boolean> {
  if (await productAtAddress(turn, text)) return true;
  if (said.note === undefined) return false;
  const { what, bare, ...options } = readAs(turn, 'add', text);
  const counts = bare !== undefined && tracker.kind !== 'mood';
  if (counts || ['count', 'servings', 'box', 'freezer', 'type'].some((name) => name in options)) return true;
  const { match } = await catalogueOf(turn.work);
  return match(said.note) !== undefined;
}

async function logButtons(turn: Turn, fitting: readonly Fitting[], label: (one: Fitting) => string): Promise<Button[]> {
  const buttons: Button[] = [];
  for (const one of fitting) {
    const options = await draft(turn, one.options);
    buttons.push(press({ label: shortened(label(one), longestLabel), command: 'log', options }));
  }
  return buttons;
}

/** "Weight 2.1 kg"; with a note the name alone, so that what may be a count is not shown as a value. */
function toLog({ tracker, said }: Fitting, { language }: Turn): string {
  const name = titled(trackerName(tracker, language));
  return said.note === undefined ? `${name} ${valueInWords(said.value, tracker, language)}` : name;
}
