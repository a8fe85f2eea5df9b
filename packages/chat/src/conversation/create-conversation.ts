import { randomUUID } from 'node:crypto';
import { type Language, noteUnreachable } from '@tend/core';
import type { Reply } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import { answerOnce } from './answer-once.ts';
import { asideIn } from './aside-in.ts';
import type { Conversation, ConversationSettings } from './conversation.ts';
import { fileContent } from './file-content.ts';
import type { Incoming } from './incoming.ts';
import { isMeantForBot } from './meant-for-bot.ts';
import { languageFrom } from './open-turn.ts';
import { type Limit, rateGate, usualLimits } from './rate-gate.ts';
import { suggest } from './suggest.ts';
import { troubleTexts } from './trouble-texts.ts';
import { typeset } from './typeset.ts';
import { wordDue } from './word-due.ts';

/** Windows longer than this, in milliseconds, are spoken of as a day. */
const spokenAsDay = 3_600_000;

/** Opens the conversation over a store. */
export function createConversation(settings: ConversationSettings): Conversation {
  const gate = rateGate(settings.limits ?? usualLimits, settings.clock);
  return {
    async answer(incoming) {
      if (!isMeantForBot(incoming)) return undefined;
      const verdict = gate(personOf(incoming));
      if (verdict === 'silence') return undefined;
      const language = languageFrom(incoming.language) ?? settings.language;
      if (verdict !== 'pass') return sentence(tooMany(verdict)[language], incoming, language);
      try {
        return await answerOnce(settings, incoming);
      } catch (error) {
        const id = randomUUID().slice(0, 8);
        settings.log.error({ err: error, id, bot: incoming.bot }, 'a message could not be answered');
        return sentence(troubleTexts.unknown[language](id), incoming, language);
      }
    },
    nudge: (due) => wordDue(settings, due),
    async unreachable(identity) {
      try {
        await settings.store.work((work) => noteUnreachable(work, identity, settings.clock()));
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
    fileContent: (from, file) => fileContent(settings, from, file),
    async suggest(from, command, option, typed) {
      if (gate(personOf(from), true) !== 'pass') return [];
      try {
        return await settings.store.work((work) => suggest(work, settings, from, { command, option, typed }));
      } catch (error) {
        settings.log.error({ err: error, command, option }, 'nothing could be suggested');
        return [];
      }
    },
  };
}

function personOf({ identity }: Pick<Incoming, 'identity'>): string {
  return `${identity.platform} ${identity.externalId}`;
}

function tooMany({ within }: Limit) {
  return within > spokenAsDay ? troubleTexts.tooManyToday : troubleTexts.tooMany;
}

function sentence(text: string, { chat }: Incoming, language: Language): Reply {
  const reply: Reply = {
    ...{ place: 'new', blocks: [paragraph(text)], calls: [], pictures: [], audience: 'member', refusal: true },
    ...asideIn(chat, language),
  };
  return typeset(reply, language);
}
