import { type Delivery, hasChanged, keepReply, keptReply, type Work } from '@tend/core';
import type { Said, Turn } from '../options/turn.ts';
import type { Reply } from '../replies/reply.ts';
import { asideIn } from './aside-in.ts';
import type { ConversationSettings } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { interpret } from './interpret.ts';
import type { Meaning } from './meaning.ts';
import { openTurn } from './open-turn.ts';
import { freshView, type Outcome, runCall } from './run-call.ts';
import { type Left, runLong } from './run-long.ts';
import { typeset } from './typeset.ts';
import { zoneQuestion } from './zone-question.ts';

/**
 * Answers a message in one unit of work. A second delivery of one that changed something runs nothing and gets the same
 * reply, even when both came at the same moment.
 */
export async function answerOnce(settings: ConversationSettings, incoming: Incoming): Promise<Reply> {
  const { store } = settings;
  try {
    const { reply, left } = await store.work((work) => answer(work, settings, incoming));
    return left ? await runLong(settings, incoming, left) : reply;
  } catch (error) {
    const kept = error instanceof AnsweredMeanwhile && (await store.work((work) => formerReply(work, incoming)));
    if (!kept) throw error;
    return kept;
  }
}

/** Thrown to take a unit of work back. */
class AnsweredMeanwhile extends Error {}

/** A reply, or what is to be done before there is one. */
interface Answered {
  readonly reply: Reply;
  readonly left?: Left;
}

async function answer(work: Work, settings: ConversationSettings, incoming: Incoming): Promise<Answered> {
  const former = await formerReply(work, incoming);
  if (former) return { reply: former };
  const turn = await openTurn(work, settings, incoming);
  const { said, audience, asksZone, elsewhere } = await follow(turn, await interpret(turn, incoming));
  const asked = asksZone ? await zoneQuestion(turn, said) : said;
  const language = asked.language ?? turn.language;
  const reply = typeset(finish(asked, { audience, elsewhere }, turn), language);
  const memberId = turn.actor.member.id;
  if (said.after) return { reply, left: { after: said.after, memberId, audience, language } };
  if (!hasChanged(work) && !turn.questions.changed) return { reply };
  const kept = { memberId, reply: JSON.stringify(reply), keptAt: turn.actor.now };
  if (!(await keepReply(work, deliveryOf(incoming), kept))) throw new AnsweredMeanwhile();
  return { reply };
}

/** The reply to the message when it was delivered before and changed something. */
async function formerReply(work: Work, incoming: Incoming): Promise<Reply | undefined> {
  const kept = await keptReply(work, deliveryOf(incoming));
  return kept === undefined ? undefined : (JSON.parse(kept) as Reply);
}

function deliveryOf({ bot, id }: Incoming): Delivery {
  return { bot, incomingId: id };
}

async function follow(turn: Turn, meaning: Meaning): Promise<Outcome> {
  if ('stale' in meaning) return freshView(turn, meaning.stale);
  if ('said' in meaning) return { said: meaning.said, audience: 'member', asksZone: false };
  return runCall(turn, meaning.call, meaning);
}

function finish(
  said: Said,
  { audience, elsewhere }: Pick<Outcome, 'audience' | 'elsewhere'>,
  { pressed, chat, language }: Turn,
): Reply {
  const { language: spoken = language, after: _, ...reply } = said;
  const usual = { place: pressed ? 'replace' : 'new', calls: [], pictures: [] } as const;
  return { ...usual, ...reply, audience, ...asideIn(chat, spoken, elsewhere) };
}
