import type { Language } from '@tend/core';
import type { Reply } from '../replies/reply.ts';
import type { Incoming } from './incoming.ts';
import { troubleTexts } from './trouble-texts.ts';

/** What a reply carries to say in a group when it goes to the private chat instead; nothing in a private chat. */
export function asideIn({ kind }: Pick<Incoming['chat'], 'kind'>, language: Language): Pick<Reply, 'aside'> {
  if (kind === 'private') return {};
  const { sent, closed, open } = troubleTexts;
  return { aside: { sent: sent[language], closed: closed[language], open: open[language] } };
}
