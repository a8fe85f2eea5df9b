import type { ErrorData } from '@tend/core';
import type { Call } from '../options/call.ts';
import { draft, press } from '../options/press.ts';
import type { Said, Turn } from '../options/turn.ts';
import { paragraph } from '../replies/spans.ts';
import { optionName, errorTexts as texts } from '../texts/error-texts.ts';
import { trackerRefusals } from '../texts/tracker-refusals.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';

/** What does not exist, or is somebody else's: the same sentence. */
export async function wordMissing(
  turn: Turn,
  { what, text = '' }: ErrorData['not_found'],
  { command }: Call,
): Promise<Said> {
  const { language } = turn;
  switch (what) {
    case 'product': {
      const seeList = press({ label: list[language], command: 'list' });
      if (/^\d+$/.test(text)) return say(texts.nothingInBox[language](text), [seeList]);
      if (/^[\d.]+$/.test(text) && command !== 'put-back') return say(texts.nothingAt[language](text), [seeList]);
      const sought = /[^\d.]/.test(text)
        ? [press({ label: find_[language], command: 'find', options: await draft(turn, { text }) })]
        : [];
      return say(texts.noProduct[language](text), [...sought, seeList]);
    }
    case 'freezer':
      return say(texts.noFreezer[language](text), [press({ label: texts.freezers[language], command: 'freezer' })]);
    case 'box':
      return say(texts.noBox[language](text), [press({ label: texts.freezers[language], command: 'freezer' })]);
    case 'type':
      return say(texts.noType[language](text), [press({ label: texts.types[language], command: 'types' })]);
    case 'tracker':
    case 'entry':
    case 'timer': {
      const trackers = press({ label: trackerTexts.all[language], command: 'tracker' });
      if (what === 'timer') return say(trackerTexts.noTimer[language], [trackers]);
      return say(text ? trackerTexts.none[language](text) : texts.gone[language], [trackers]);
    }
    default:
      return say(texts.gone[language], [press({ label: list[language], command: 'list' })]);
  }
}

/** A value that is not what was expected. */
export function wordValue(
  { language }: Turn,
  { option, text = '', min, max }: ErrorData['value_invalid'],
  { command }: Call,
): Said {
  if (option === 'zone') return say(texts.zoneUnknown[language](text));
  const ofTracker = Object.hasOwn(trackerRefusals, option)
    ? trackerRefusals[option as keyof typeof trackerRefusals]
    : undefined;
  if (ofTracker) return say(ofTracker[language](text));
  if (option === 'note') return say(texts.noteLong[language](max ?? 0));
  if (min === undefined || max === undefined) {
    if (command === 'list') {
      return say(texts.noPlace[language](text), [press({ label: texts.freezers[language], command: 'freezer' })]);
    }
    return say(texts.notUnderstood[language](text), [press({ label: texts.help[language], command: 'help' })]);
  }
  return say(texts.between[language](optionName(option, language), min, max));
}

const list = { en: 'What is inside', fr: 'Voir le contenu' };
const find_ = { en: 'Find', fr: 'Chercher' };

function say(sentence: string, calls: Said['calls'] = []): Said {
  return { blocks: [paragraph(sentence)], calls, place: 'new' };
}
