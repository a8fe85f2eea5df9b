import type { CoreError, ErrorData, ExpectedValue, Language } from '@tend/core';
import type { EntryCells } from '../../../replies/files/entry-columns.ts';
import type { ProductCells } from '../../../replies/files/product-columns.ts';
import { shortened } from '../../../texts/shortened.ts';
import { productReason } from './product-reason.ts';
import { reasonTexts as texts } from './reason-texts.ts';

/** How much of a cell is repeated. */
const longest = 40;

/** Why a row cannot be taken in, in words that follow its line: "“abc” is no number of kg". */
export function rowReason(error: CoreError, cells: EntryCells | ProductCells, language: Language): string {
  if ('product_id' in cells) return productReason(error, cells, language);
  const { code, data } = error;
  const said = (text: string) => shortened(text, longest);
  switch (code) {
    case 'value_invalid': {
      const { option, expected } = data as ErrorData['value_invalid'];
      if (expected) return valueReason(expected, said(cells.value), language);
      if (option === 'id') return texts.id[language](said(cells.entry_id));
      if (option === 'day') return texts.day[language](said(cells.day));
      if (option === 'note') return texts.note[language];
      return texts.tracker[language](said(cells.tracker || cells.tracker_id), option);
    }
    case 'date_in_future':
      return texts.future[language](said(cells.day));
    case 'name_taken':
      return texts.nameTaken[language](said(cells.tracker));
    case 'name_invalid':
      return texts.nameInvalid[language];
    case 'limit_reached':
      return texts.tooMany[language]((data as ErrorData['limit_reached']).max);
    default:
      return texts.other[language];
  }
}

function valueReason({ kind, unit, choices }: ExpectedValue, text: string, language: Language): string {
  if (kind === 'number') return texts.number[language](text, unit ?? '');
  return kind === 'choice' ? texts.choice[language](text, choices.join(', ')) : texts[kind][language](text);
}
