import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { hasChanged, keepReply, type Language } from '@tend/core';
import type { Long, Said } from '../options/turn.ts';
import type { Audience, Reply } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import { asideIn } from './aside-in.ts';
import type { ConversationSettings } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { openTurn } from './open-turn.ts';
import { troubleTexts } from './trouble-texts.ts';
import { typeset } from './typeset.ts';

/** Work that a unit of work left to do: what it is, who is told in which language. */
export interface Left {
  readonly after: NonNullable<Said['after']>;
  readonly memberId: number;
  readonly audience: Audience;
  readonly language: Language;
}

/**
 * Does what was left to do, in units of work of its own, and answers. When it changed something, the answer is kept for
 * a second delivery. When it breaks off, what was done so far stays done, and a second delivery begins again.
 */
export async function runLong(settings: ConversationSettings, incoming: Incoming, left: Left): Promise<Reply> {
  const { store, log, clock } = settings;
  const { bot, id, files, progress, chat } = incoming;
  let changed = false;
  const long: Long = {
    async work(run) {
      // Whatever else waits comes first.
      await setImmediate();
      return store.work(async (work) => {
        const turn = await openTurn(work, settings, { ...incoming, input: { kind: 'call', payload: '' } });
        if (turn.actor.member.id !== left.memberId) throw new Error('the member is gone');
        const result = await run(turn);
        changed ||= hasChanged(work);
        return result;
      });
    },
    progress: (said) => progress?.(replyOf(said)),
    open: (ref) => files?.open(ref) ?? noFile(),
    largest: files?.largest,
  };
  const reply = replyOf(await left.after(long).catch(told));
  if (changed && !reply.refusal) {
    const kept = { memberId: left.memberId, reply: JSON.stringify(reply), keptAt: clock() };
    await store.work((work) => keepReply(work, { bot, incomingId: id }, kept));
  }
  return reply;

  function replyOf({ after: _, language = left.language, ...said }: Said): Reply {
    const { audience } = left;
    const usual = { place: 'replace', calls: [], pictures: [] } as const;
    return typeset({ ...usual, ...said, audience, ...asideIn(chat, language) }, language);
  }

  function told(error: unknown): Said {
    const number = randomUUID().slice(0, 8);
    log.error({ err: error, id: number, bot }, 'long work broke off');
    return { blocks: [paragraph(troubleTexts.brokenOff[left.language](number))], refusal: true };
  }
}

function noFile(): never {
  throw new Error('this bot takes no files');
}
