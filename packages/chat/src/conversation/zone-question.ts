import { noteAboutMember, waitingQuestion } from '@tend/core';
import { ask, spotOf } from '../options/ask.ts';
import { press } from '../options/press.ts';
import { likelyZones } from '../options/read-zone.ts';
import type { Said, Turn } from '../options/turn.ts';
import type { Texts } from '../texts/texts.ts';
import { zoneName } from '../texts/zone-name.ts';

const texts = {
  question: {
    en: 'By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.',
    fr: 'Au fait, où habitez-vous ? C’est pour suivre votre heure. Choisissez un lieu ou écrivez une ville ; vous pouvez aussi continuer sans répondre.',
  },
} satisfies Texts;

/**
 * Asks for the member's zone, once, below the answer to the first message that changed something of the household or logged something.
 * Nothing waits for it: no platform tells the zone, and until it is known the operator's is used.
 */
export async function zoneQuestion(turn: Turn, said: Said): Promise<Said> {
  const { contact, work, language } = turn;
  const known = contact.timeZone ?? contact.zoneAskedAt;
  if (known || turn.zoneIsSet || turn.chat.kind === 'group' || !work.changes.has('do')) return said;
  if (await waitingQuestion(work, spotOf(turn))) return said;
  await noteAboutMember(work, contact.memberId, { zoneAskedAt: turn.actor.now });
  const call = { command: 'settings-zone', options: {} };
  const { blocks, asks } = await ask(turn, call, 'zone', { question: texts.question[language], idle: true });
  const places = likelyZones(language).map((zone) =>
    press({ label: zoneName(zone, language), command: 'settings-zone', options: { zone } }),
  );
  return {
    ...said,
    blocks: [...said.blocks, ...blocks],
    calls: [...(said.calls ?? []), ...places],
    ...(asks && { asks }),
  };
}
