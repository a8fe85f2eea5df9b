import type { FreezerRow } from '@tend/core';
import { buttonTexts } from '../texts/page-texts.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { box } from './box.ts';
import type { PackedOptions } from './call.ts';
import { freezer } from './freezer.ts';
import { press } from './press.ts';
import { type Show, show } from './show.ts';
import type { Button, Turn } from './turn.ts';

const texts = {
  showOutside: { en: 'Outside', fr: 'Sortis' },
  showInside: { en: 'Inside', fr: 'À l’intérieur' },
} satisfies Texts;

/** What is listed: a freezer or one box of it, and what of it. */
export interface Listed {
  readonly freezer: FreezerRow;
  readonly box: number | undefined;
  readonly shown: Show;
}

/** The buttons to the other view, to the other freezers, and to what should be eaten soon. */
export function elsewhere(turn: Turn, listed: Listed, freezers: readonly FreezerRow[], empty = false): Button[] {
  const { language } = turn;
  const other: Show = listed.shown === 'inside' ? 'outside' : 'inside';
  const label = other === 'outside' ? texts.showOutside[language] : texts.showInside[language];
  return [
    press({ label, command: 'list', options: again(turn, { ...listed, shown: other }) }),
    ...freezers
      .filter(({ id }) => id !== listed.freezer.id)
      .map(({ name, number }) =>
        press({ label: shortened(titled(name), 20), command: 'list', options: { freezer: String(number) } }),
      ),
    ...(empty || listed.shown === 'outside' ? [] : [press({ label: buttonTexts.soon[language], command: 'soon' })]),
  ];
}

/** The options that list the same again. */
export function again({ contact }: Turn, { freezer: { number }, box: listedBox, shown }: Listed): PackedOptions {
  return {
    ...(number !== contact.mainFreezer && { freezer: freezer.pack({ number }) }),
    ...(listedBox !== undefined && { box: box.pack({ number: listedBox }) }),
    ...(shown !== 'inside' && { show: show.pack(shown) }),
  };
}
