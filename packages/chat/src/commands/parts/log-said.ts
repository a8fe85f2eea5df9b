import { CoreError, checkValue, type Day, type ErrorData, logEntry, type TrackerRow } from '@tend/core';
import { readEntry, type SaidEntry } from '../../options/said-entry.ts';
import { isAhead, type Moment, momentOf } from '../../options/trackers/moment-of.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { askValue, askWhen, type ToLog } from './ask-entry.ts';
import { loggedReply } from './logged-reply.ts';

/** Logs what was said; asks for the value or for when where it is missing or is none, keeping the rest. */
export async function logSaid(turn: Turn, wanted: ToLog): Promise<Said> {
  const said = merged(turn, wanted);
  const moment = said.when ? momentOf(said.when, turn.actor, turn.today) : {};
  const day = moment.day ?? turn.today;
  if (said.value === undefined) return askValue(turn, wanted, said, day);
  if (isAhead(moment, turn.actor, turn.today)) return askWhen(turn, wanted, said, moment);
  const range = refusedRange(wanted.tracker, said.value);
  if (range) return askValue(turn, wanted, { ...said, unread: wanted.text }, day, range);
  return log(turn, wanted, { value: said.value, note: said.note, ...moment });
}

/** What the text says, and what was said beside it. */
function merged({ reading }: Turn, { tracker, text, note, when, days }: ToLog): SaidEntry {
  const { note: more, ...said } = readEntry(text, tracker, reading);
  const notes = [more, note].filter((one) => one !== undefined);
  const [day] = days ?? [];
  const saidWhen = said.when ?? when ?? (day && { day });
  return { ...said, ...(notes.length > 0 && { note: notes.join(', ') }), ...(saidWhen && { when: saidWhen }) };
}

async function log(
  turn: Turn,
  { tracker, days = [], as }: ToLog,
  entry: Moment & { value: number; note?: string | undefined },
): Promise<Said> {
  const logged = await logEntry(turn.work, turn.actor, { tracker: tracker.publicId, ...entry });
  const reply = loggedReply(turn, days.length > 0 ? { ...logged, missed: [] } : logged);
  if (days.length < 2) return reply;
  const rest = days.slice(1);
  const next = await askValue(
    turn,
    { tracker, text: '', days: rest, as },
    { when: { day: rest[0] as Day } },
    rest[0] as Day,
  );
  return { ...next, blocks: [...reply.blocks, ...next.blocks] };
}

/** The bounds that the value is beyond, if it is. */
function refusedRange(tracker: TrackerRow, value: number): { min: number; max: number } | undefined {
  try {
    checkValue(tracker, value);
    return undefined;
  } catch (error) {
    if (!(error instanceof CoreError && error.code === 'value_invalid')) throw error;
    const { min = 0, max = 0 } = error.data as ErrorData['value_invalid'];
    return { min, max };
  }
}
