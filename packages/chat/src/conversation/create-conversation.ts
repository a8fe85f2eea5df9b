import { randomUUID } from 'node:crypto';
import { hasChanged, keepReply, keptReply, type Work } from '@tend/core';
import type { Said, Turn } from '../options/turn.ts';
import type { Audience, Reply } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import type { Conversation, ConversationSettings } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { interpret, type Meaning } from './interpret.ts';
import { languageFrom, openTurn } from './open-turn.ts';
import { rateGate, usualLimits } from './rate-gate.ts';
import { runCall } from './run-call.ts';
import { suggest } from './suggest.ts';
import { troubleTexts } from './trouble-texts.ts';
import { typeset } from './typeset.ts';
import { zoneQuestion } from './zone-question.ts';

/** Opens the conversation over a store. */
export function createConversation(settings: ConversationSettings): Conversation {
  const gate = rateGate(settings.limits ?? usualLimits, settings.clock);
  return {
    async answer(incoming) {
      const verdict = gate(`${incoming.identity.platform} ${incoming.identity.externalId}`);
      if (verdict === 'silence') return undefined;
      const language = languageFrom(incoming.language) ?? settings.language;
      if (verdict === 'warn') return typeset(sentence(troubleTexts.tooMany[language]), language);
      try {
        return await settings.store.work((work) => answer(work, settings, incoming));
      } catch (error) {
        const id = randomUUID().slice(0, 8);
        settings.log.error({ err: error, id, bot: incoming.bot }, 'a message could not be answered');
        return typeset(sentence(troubleTexts.unknown[language](id)), language);
      }
    },
    async suggest(from, command, option, typed) {
      try {
        return await settings.store.work((work) => suggest(work, settings, from, { command, option, typed }));
      } catch (error) {
        settings.log.error({ err: error, command, option }, 'nothing could be suggested');
        return [];
      }
    },
  };
}

/** One message: one unit of work. */
async function answer(work: Work, settings: ConversationSettings, incoming: Incoming): Promise<Reply> {
  const delivery = { bot: incoming.bot, incomingId: incoming.id };
  const kept = await keptReply(work, delivery);
  if (kept !== undefined) return JSON.parse(kept) as Reply;
  const turn = await openTurn(work, settings, incoming);
  const meaning = await interpret(turn, incoming.input);
  const { said, audience } = await follow(turn, meaning);
  const asked = audience === 'household' ? await zoneQuestion(turn, said) : said;
  const reply = typeset(finish(asked, audience, turn.pressed), turn.language);
  if (hasChanged(work)) {
    const memberId = turn.actor.member.id;
    await keepReply(work, delivery, { memberId, reply: JSON.stringify(reply), keptAt: turn.actor.now });
  }
  return reply;
}

async function follow(turn: Turn, meaning: Meaning): Promise<{ said: Said; audience: Audience }> {
  if ('said' in meaning) return { said: meaning.said, audience: 'member' };
  const { said, audience } = await runCall(turn, meaning.call);
  if (!meaning.preface) return { said, audience };
  return { said: { ...said, blocks: [paragraph(meaning.preface), ...said.blocks], place: 'new' }, audience };
}

function finish(said: Said, audience: Reply['audience'], pressed: boolean): Reply {
  const { blocks, calls = [], choice, pictures = [], place = pressed ? 'replace' : 'new' } = said;
  return { place, blocks, calls, ...(choice && { choice }), pictures, audience };
}

function sentence(text: string): Reply {
  return { place: 'new', blocks: [paragraph(text)], calls: [], pictures: [], audience: 'member' };
}
