import { boxesOf, type FreezerRow, freezerBy, freezersOf, refuse, removeFreezer, retireFreezer } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { flag } from '../../options/flag.ts';
import { freezer } from '../../options/freezer.ts';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { askFreezer, meantOrOnly } from '../../options/which-freezer.ts';
import { isMainNow, wouldBeMain } from '../../replies/main-mark.ts';
import type { Span } from '../../replies/reply.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { boxesInWords } from '../../texts/box-texts.ts';
import { namesFreezer } from '../../texts/freezer-noun.ts';
import { freezerTexts } from '../../texts/freezer-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';

const texts = {
  confirm: {
    en: (name: string, boxes: string) => ['Remove ', bold(name), ` with its ${boxes}? It is empty.`],
    fr: (name: string, boxes: string) => ['Supprimer ', bold(name), ` (${boxes}) ? Ce congélateur est vide.`],
  },
  remove: { en: 'Remove it', fr: 'Supprimer' },
  keep: { en: 'Keep it', fr: 'Le garder' },
  removed: {
    en: (name: string) => [bold(name), ' is removed.'],
    fr: (name: string) => [...theFreezer(name), ' est supprimé.'],
  },
  retired: {
    en: (name: string) => [bold(name), ' is retired: it no longer shows, and its history is kept.'],
    fr: (name: string) => [...theFreezer(name), ' n’apparaît plus ; son historique est conservé.'],
  },
} satisfies Texts;

export const freezerRemove = command({
  id: 'freezer-remove',
  names: { en: ['freezer remove'], fr: ['congélateur supprimer'] },
  description: { en: 'Removes an empty freezer', fr: 'Supprime un congélateur vide' },
  audience: 'household',
  strays: 'freezer',
  options: {
    freezer: { kind: freezer },
    confirmed: { kind: flag, hidden: true },
    retire: { kind: flag, hidden: true },
  },
  async run(turn, options, call) {
    const meant = await meantOrOnly(turn, options.freezer);
    if (!meant) return askFreezer(turn, call);
    if (!options.confirmed && !options.retire) return confirm(turn, meant);
    const verb = options.retire ? retireFreezer : removeFreezer;
    const { mainFreezer, change } = await verb(turn.work, turn.actor, meant.publicId);
    const { language, contact, work } = turn;
    const gone = (options.retire ? texts.retired : texts.removed)[language](titled(meant.name));
    const blocks = [paragraph(gone)];
    if (mainFreezer !== contact.mainFreezer) {
      const heir = await freezerBy(work, contact.householdId, { number: mainFreezer });
      blocks.push(paragraph(isMainNow(heir, contact.mainFreezer, language)));
    }
    const all = press({ label: freezerTexts.all[language], command: 'freezer' });
    return { blocks, calls: [...undoButtons(turn, change), all] };
  },
});

/** French for a freezer at the beginning of a sentence. */
function theFreezer(name: string): Span[] {
  return namesFreezer(name) ? [bold(name)] : ['Le congélateur ', bold(name)];
}

/** Says what will happen before it does; what cannot happen is refused at once. */
async function confirm(turn: Turn, going: FreezerRow): Promise<Said> {
  const { language, contact, work } = turn;
  const { number, name } = going;
  const inside = (await boxesOf(work, going.id)).reduce((sum, box) => sum + box.inside, 0);
  if (inside > 0) return refuse('freezer_not_empty', { freezer: number, name, inside });
  const heir = (await freezersOf(work, contact.householdId)).find((other) => other.number !== number);
  if (!heir) return refuse('limit_reached', { what: 'last_freezer', max: 1 });
  const blocks = [paragraph(texts.confirm[language](titled(name), boxesInWords(going.boxes, language)))];
  if (number === contact.mainFreezer) blocks.push(paragraph(wouldBeMain(heir, number, language)));
  const options = { freezer: freezer.pack({ number }) };
  const calls = [
    press({
      label: texts.remove[language],
      command: 'freezer-remove',
      options: { ...options, confirmed: flag.pack(true) },
    }),
    press({ label: texts.keep[language], command: 'freezer', options }),
  ];
  return { blocks, calls };
}
