import { address, type FreezerRow, type Language } from '@tend/core';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import type { Span } from './reply.ts';
import { bold } from './spans.ts';

const texts = {
  isMain: {
    en: (name: string) => [bold(name), ' is the main freezer now. '],
    fr: (name: string) => [bold(name), ' est désormais le congélateur principal. '],
  },
  written: {
    en: (was: string, is: string) => ['What you wrote as ', bold(was), ' is now ', bold(is), '.'],
    fr: (was: string, is: string) => ['Ce que vous aviez noté ', bold(was), ' s’écrit désormais ', bold(is), '.'],
  },
  willBeMain: {
    en: (name: string) => [bold(name), ' will then be the main freezer. '],
    fr: (name: string) => [bold(name), ' deviendra le congélateur principal. '],
  },
  willBeWritten: {
    en: (was: string, is: string) => ['What you wrote as ', bold(was), ' will be ', bold(is), '.'],
    fr: (was: string, is: string) => ['Ce que vous avez noté ', bold(was), ' s’écrira ', bold(is), '.'],
  },
  otherWay: {
    en: (name: string, was: string, is: string) => ['In ', bold(name), ', ', bold(was), ' is now ', bold(is), '.'],
    fr: (name: string, was: string, is: string) => [
      ...['Dans ', bold(name), ', ', bold(was), ' s’écrit désormais ', bold(is), '.'],
    ],
  },
} satisfies Texts;

/** The box whose address stands for those of the whole freezer. */
const exampleBox = 3;

/** Says that the freezer is the main one now, after that of the number `former`, and how its labels change. */
export function isMainNow(freezer: FreezerRow, former: number, language: Language): Span[] {
  const labels = relabelled(freezer, former, freezer.number);
  return [...texts.isMain[language](titled(freezer.name)), ...texts.written[language](...labels)];
}

/** Says that the freezer would take the mark over from that of the number `former`, and how its labels would change. */
export function wouldBeMain(freezer: FreezerRow, former: number, language: Language): Span[] {
  const labels = relabelled(freezer, former, freezer.number);
  return [...texts.willBeMain[language](titled(freezer.name)), ...texts.willBeWritten[language](...labels)];
}

/** Says how the labels change of the freezer that was the main one before that of the number `main`. */
export function noLongerMain(freezer: FreezerRow, main: number, language: Language): Span[] {
  return texts.otherWay[language](titled(freezer.name), ...relabelled(freezer, freezer.number, main));
}

/** An address in the freezer as it was written while `before` was the main one, and as it is with `after`. */
function relabelled({ number, boxes }: FreezerRow, before: number, after: number): [was: string, is: string] {
  const place = { freezer: number, box: Math.min(exampleBox, boxes), number: 1 };
  return [address(place, before), address(place, after)];
}
