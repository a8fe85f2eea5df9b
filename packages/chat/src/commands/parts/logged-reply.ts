import type { Logged } from '@tend/core';
import { entryButtons, fillInButton } from '../../options/trackers/entry-buttons.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { entryLine } from '../../replies/entry-line.ts';
import type { Block } from '../../replies/reply.ts';
import { paragraph, row } from '../../replies/spans.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { doneOrAlready } from './already-so.ts';

const texts = {
  low: { en: 'That is not easy. Thank you for writing it down.', fr: 'Ce n’est pas facile. Merci de l’avoir noté.' },
} satisfies Texts;

/** How much of a note is shown. */
const mostOfNote = 200;
/** A mood up to this is acknowledged. */
const lowMood = 2;

/** An entry that was logged: value, day, streak and score in one line, its note, and what can be done next. */
export function loggedReply(turn: Turn, logged: Logged): Said {
  const { tracker, entry, missed, change } = logged;
  const fill = fillInButton(tracker, missed, turn.language);
  return {
    blocks: [...entryBlocks(turn, logged), ...acknowledged(turn, logged)],
    calls: [...entryButtons(turn, entry, change), ...fill],
  };
}

/** An entry that was corrected, or is so already. */
export function correctedReply(turn: Turn, logged: Logged): Said {
  const already = logged.change ? [] : [doneOrAlready(turn, undefined)];
  const { entry, change } = logged;
  return { blocks: [...already, ...entryBlocks(turn, logged)], calls: entryButtons(turn, entry, change) };
}

function entryBlocks(turn: Turn, { tracker, entry, standing, missed }: Logged): Block[] {
  const line = row(entryLine(tracker, entry, standing, trackerReader(turn), missed.length > 0));
  if (!entry.note) return [line];
  return [line, row([trackerTexts.noted[turn.language](shortened(entry.note, mostOfNote))])];
}

function acknowledged({ language }: Turn, { tracker, entry }: Logged): Block[] {
  return tracker.kind === 'mood' && entry.value <= lowMood ? [paragraph(texts.low[language])] : [];
}
