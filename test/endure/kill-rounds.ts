import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import { chance } from './chance.ts';
import { kept } from './kept.ts';
import { startTalker, type Talker } from './process.ts';
import { changeOf, type Sent, type Stream, stream } from './stream.ts';

/** What came out of killing a talking process again and again. */
export interface Killed {
  readonly kills: number;
  readonly messages: number;
  readonly changes: number;
  /** Sent again because the answer had not come when the process died. */
  readonly again: number;
  /** Sent again although they had been answered. */
  readonly repeated: number;
  /** All that was not as it must be, in words. */
  readonly faults: string[];
}

/** How many messages of a member are under way at once. */
const atOnce = 3;

/**
 * Lets three members talk to a process over the database at `path` and kills it so many times at random moments. Each
 * time, what was not answered is delivered again with the same id, and some of what was; then what is kept is checked.
 */
export async function killRounds(path: string, kills: number, seed: number): Promise<Killed> {
  const random = chance(seed);
  const streams = ['ann', 'ben', 'eve'].map((member) => stream(member, random));
  const faults: string[] = [];
  let again = 0;
  let repeated = 0;
  for (let round = 0; round <= kills; round += 1) {
    const known = answered(streams).filter(({ reply }) => changeOf(reply));
    const twice = known.length === 0 ? [] : Array.from({ length: 5 }, () => random.of(known));
    const open = unanswered(streams);
    again += open.length;
    repeated += twice.length;
    const last = round === kills;
    await talk(path, streams, { open, twice, last, milliseconds: 20 + random.below(500), faults });
    faults.push(...(await kept(path, streams)));
    if (last && unanswered(streams).length > 0) faults.push(`${unanswered(streams).length} messages have no answer`);
  }
  const changes = answered(streams).filter(({ reply }) => changeOf(reply)).length;
  return { kills, messages: answered(streams).length, changes, again, repeated, faults };
}

interface Round {
  readonly open: readonly Sent[];
  readonly twice: readonly Sent[];
  /** Nothing new is said; the process ends by itself. */
  readonly last: boolean;
  readonly milliseconds: number;
  readonly faults: string[];
}

/** One life of the process: from its start to its end, `milliseconds` after its first answer. */
async function talk(path: string, streams: readonly Stream[], round: Round): Promise<void> {
  const byId = new Map(streams.flatMap(({ sent }) => sent).map((sent) => [sent.incoming.id, sent]));
  const first = Promise.withResolvers<void>();
  const send = (message: Sent) => {
    byId.set(message.incoming.id, message);
    talker.send(message);
  };
  const talker: Talker = startTalker(path, (id, reply) => {
    const message = byId.get(id);
    if (!message) throw new Error(`an answer to nothing: ${id}`);
    note(message, reply, round.faults);
    first.resolve();
    const its = streams.find(({ sent }) => sent.includes(message));
    if (!round.last && its && its.sent.filter(({ reply }) => !reply).length < atOnce) send(its.next());
  });
  for (const message of [...round.open, ...round.twice]) send(message);
  if (!round.last) for (const one of streams) send(one.next());
  if (round.last) return talker.end();
  await first.promise;
  await new Promise((resolve) => setTimeout(resolve, round.milliseconds));
  await talker.kill();
}

/** A second answer to what changed something must be the first one again. */
function note(message: Sent, reply: Reply | undefined, faults: string[]): void {
  if (!reply) faults.push(`silence about ${message.incoming.id}`);
  const before = message.reply;
  if (before && changeOf(before) && !isDeepStrictEqual(before, reply)) {
    faults.push(`${message.incoming.id} was answered differently the second time`);
  }
  message.reply ??= reply;
}

function answered(streams: readonly Stream[]): Sent[] {
  return streams.flatMap(({ sent }) => sent.filter(({ reply }) => reply));
}

function unanswered(streams: readonly Stream[]): Sent[] {
  return streams.flatMap(({ sent }) => sent.filter(({ reply }) => !reply));
}
