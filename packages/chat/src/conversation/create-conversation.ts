import { randomUUID } from 'node:crypto';
import { hasChanged, keepReply, keptReply, type Language, markUnreachable, type Work } from '@tend/core';
import type { Said, Turn } from '../options/turn.ts';
import type { Reply } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import type { Conversation, ConversationSettings } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { interpret } from './interpret.ts';
import { isMeantForBot } from './meant-for-bot.ts';
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
      if (!isMeantForBot(incoming)) return undefined;
      const verdict = gate(`${incoming.identity.platform} ${incoming.identity.externalId}`);
      if (verdict === 'silence') return undefined;
      const language = languageFrom(incoming.language) ?? settings.language;
      if (verdict === 'warn') return sentence(troubleTexts.tooMany[language], incoming, language);
      try {
        return await settings.store.work((work) => answer(work, settings, incoming));
      } catch (error) {
        const id = randomUUID().slice(0, 8);
        settings.log.error({ err: error, id, bot: incoming.bot }, 'a message could not be answered');
        return sentence(troubleTexts.unknown[language](id), incoming, language);
      }
    },
    async unreachable(identity) {
      try {
        await settings.store.work((work) => markUnreachable(work, identity, settings.clock()));
      } catch (error) {
        settings.log.error({ err: error }, 'an identity could not be marked as unreachable');
      }
    },
    undelivered(incoming, error) {
      const language = languageFrom(incoming.language) ?? settings.language;
      const id = randomUUID().slice(0, 8);
      settings.log.error({ err: error, id, bot: incoming.bot }, 'an answer could not be shown');
      return sentence(troubleTexts.undelivered[language](id), incoming, language);
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
  const meaning = await interpret(turn, incoming);
  const { said, audience } =
    'call' in meaning ? await runCall(turn, meaning.call) : { said: meaning.said, audience: 'member' as const };
  const asked = audience === 'household' ? await zoneQuestion(turn, said) : said;
  const reply = typeset(finish(asked, audience, turn), turn.language);
  if (hasChanged(work)) {
    const memberId = turn.actor.member.id;
    await keepReply(work, delivery, { memberId, reply: JSON.stringify(reply), keptAt: turn.actor.now });
  }
  return reply;
}

function finish(said: Said, audience: Reply['audience'], { pressed, chat, language }: Turn): Reply {
  const { blocks, calls = [], choice, pictures = [], place = pressed ? 'replace' : 'new', asks } = said;
  const reply = { place, blocks, calls, ...(choice && { choice }), pictures, audience, ...(asks && { asks }) };
  return { ...reply, ...asideIn(chat, language) };
}

function sentence(text: string, { chat }: Incoming, language: Language): Reply {
  const reply = { blocks: [paragraph(text)], calls: [], pictures: [], audience: 'member', ...asideIn(chat, language) };
  return typeset({ place: 'new', ...reply } as Reply, language);
}

function asideIn({ kind }: Pick<Incoming['chat'], 'kind'>, language: Language): Pick<Reply, 'aside'> {
  if (kind === 'private') return {};
  const { sent, closed, open } = troubleTexts;
  return { aside: { sent: sent[language], closed: closed[language], open: open[language] } };
}
