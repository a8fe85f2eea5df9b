import { fold } from '@tend/core';
import type { OptionKind } from '../option-kind.ts';
import { phraseKind } from '../said-phrases.ts';

/** How a day's numbers become one. */
export type SaidDaily = 'sum' | 'last';

/** Units of what is measured rather than added up. */
const measured = new Set('kg lb lbs st °c °f c f degres degrees bpm % mmhg cm kpa hpa imc bmi'.split(' '));

const said = phraseKind<SaidDaily>('daily', {
  sum: ['adds up', 'add up', 'added up', 'daily total', 'total par jour', 'total du jour', "s'additionne", 'cumul'],
  last: ['last value', 'latest value', 'last of the day', 'derniere valeur', 'dernier du jour', 'valeur du jour'],
});

/** Whether the numbers of a day add up, or the last one counts. */
export const daily: OptionKind<SaidDaily> = {
  ...said,
  parseField: (text, context) => said.unpack(text) ?? said.parse(text, context),
  field: {
    name: { en: 'day', fr: 'jour' },
    description: {
      en: 'Do the values of a day add up, or does the last one count?',
      fr: 'Les valeurs d’un jour s’additionnent, ou la dernière compte ?',
    },
    type: 'text',
    choices: [
      { value: 'sum', label: { en: 'They add up', fr: 'Elles s’additionnent' } },
      { value: 'last', label: { en: 'The last one counts', fr: 'La dernière compte' } },
    ],
  },
};

/** What most people mean by a number of that unit. */
export function usualDaily(unit: string | undefined): SaidDaily {
  return unit !== undefined && measured.has(fold(unit)) ? 'last' : 'sum';
}
