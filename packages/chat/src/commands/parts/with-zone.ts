import { ask } from '../../options/ask.ts';
import { press } from '../../options/press.ts';
import { likelyZones } from '../../options/read-zone.ts';
import type { Said, Turn } from '../../options/turn.ts';
import type { Texts } from '../../texts/texts.ts';
import { zoneName } from '../../texts/zone-name.ts';

const texts = {
  question: {
    en: 'Where do you live? I send nothing before I know what time it is there. Choose a place, or write any city.',
    fr: 'Où habitez-vous ? Je n’envoie rien tant que je ne sais pas quelle heure il y est. Choisissez un lieu, ou écrivez le nom d’une ville.',
  },
} satisfies Texts;

/** Whether the member's clock is known: chosen, or set by the operator. */
export function zoneIsKnown({ contact, zoneIsSet }: Turn): boolean {
  return contact.timeZone !== null || zoneIsSet;
}

/** Asks for the zone below what was said, as nothing is sent before it is known. */
export async function withZone(turn: Turn, said: Said): Promise<Said> {
  const { language } = turn;
  const call = { command: 'settings-zone', options: {} };
  const { blocks } = await ask(turn, call, 'zone', { question: texts.question[language], idle: true });
  const places = likelyZones(language).map((zone) =>
    press({ label: zoneName(zone, language), command: 'settings-zone', options: { zone } }),
  );
  return { ...said, blocks: [...said.blocks, ...blocks], calls: [...places, ...(said.calls ?? [])] };
}
