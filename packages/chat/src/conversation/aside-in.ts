import type { Language } from '@tend/core';
import type { Reply } from '../replies/reply.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import type { Incoming } from './incoming.ts';
import { troubleTexts } from './trouble-texts.ts';

/**
 * What a reply carries to say in a group when it goes to the private chat instead; nothing in a private chat. `elsewhere`:
 * what was asked for is not done in a group at all.
 */
export function asideIn(
  { kind }: Pick<Incoming['chat'], 'kind'>,
  language: Language,
  elsewhere = false,
): Pick<Reply, 'aside'> {
  if (kind === 'private') return {};
  const { sent, closed, open } = troubleTexts;
  if (elsewhere) {
    const { private: told } = trackerTexts;
    return { aside: { sent: told[language], closed: closed[language], open: open[language], opens: true } };
  }
  return { aside: { sent: sent[language], closed: closed[language], open: open[language] } };
}
