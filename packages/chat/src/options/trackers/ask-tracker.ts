import type { TrackerRow } from '@tend/core';
import { shortened } from '../../texts/shortened.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { ask } from '../ask.ts';
import type { Call } from '../call.ts';
import { packText } from '../packed-text.ts';
import { draft, press } from '../press.ts';
import type { Said, Turn } from '../turn.ts';
import { knownTrackers } from './known-trackers.ts';
import { tracker as trackerKind } from './tracker.ts';

const pageSize = 20;
const longestLabel = 40;

/** Which trackers are offered, and what was typed that names none of them. */
interface Offered {
  readonly unknown?: string | undefined;
  readonly page?: number | undefined;
  readonly wanted?: (tracker: TrackerRow) => boolean;
}

/** Asks which tracker a call is about, keeping the rest: a button for each, a page at a time. */
export async function askTracker(
  turn: Turn,
  call: Call,
  { unknown, page = 1, wanted = () => true }: Offered = {},
): Promise<Said> {
  const { language } = turn;
  const { tracker: _, page: __, ...options } = call.options;
  const trackers = (await knownTrackers(turn.work, turn.actor.member.id)).filter(wanted);
  const last = Math.max(1, Math.ceil(trackers.length / pageSize));
  const at = Math.min(page, last);
  const answers = trackers.slice((at - 1) * pageSize, at * pageSize).map((one) => ({
    label: shortened(titled(trackerName(one, language)), longestLabel),
    value: trackerKind.pack({ id: one.publicId }),
  }));
  const question =
    unknown === undefined ? trackerTexts.which[language] : trackerTexts.unknown[language](shortened(unknown, 60));
  const asked = await ask(turn, { command: call.command, options }, 'tracker', {
    ...{ question, answers },
    ...(at > 1 && { previous: { page: String(at - 1) } }),
    ...(at < last && { next: { page: String(at + 1) } }),
  });
  const named = unknown === undefined ? {} : await draft(turn, { name: packText(unknown) });
  const create = press({ label: trackerTexts.new[language], command: 'tracker-new', options: named });
  return { ...asked, calls: [...(asked.calls ?? []), create] };
}
