import type { CoreError, ErrorData, Language } from '@tend/core';
import type { ProductCells } from '../../../replies/files/product-columns.ts';
import { shortened } from '../../../texts/shortened.ts';
import type { Texts } from '../../../texts/texts.ts';
import { reasonTexts } from './reason-texts.ts';

const texts = {
  column: {
    en: (column: string, text: string) => `“${text}” cannot be its ${column}`,
    fr: (column: string, text: string) => `« ${text} » ne peut pas être son « ${column} »`,
  },
  freezer: {
    en: (name: string) => `there is no freezer “${name}”; add it first`,
    fr: (name: string) => `il n’y a pas de congélateur « ${name} » ; ajoutez-le d’abord`,
  },
  box: {
    en: (box: string) => `its freezer has no box ${box}`,
    fr: (box: string) => `son congélateur n’a pas de tiroir ${box}`,
  },
  full: { en: (box: string) => `box ${box} is full`, fr: (box: string) => `le tiroir ${box} est plein` },
  before: { en: 'something left before it went in', fr: 'une sortie précède la congélation' },
  name: { en: 'it has no name that could be used', fr: 'son nom n’est pas utilisable' },
} satisfies Texts;

/** The column of what the core could not take. */
const columns: Readonly<Record<string, keyof ProductCells>> = {
  id: 'product_id',
  day: 'date_in',
  months: 'keep_months',
};

/** How much of a cell is repeated. */
const longest = 40;

/** Why a row of products cannot be imported, in words that follow its line. */
export function productReason({ code, data }: CoreError, cells: ProductCells, language: Language): string {
  const said = (text: string) => shortened(text, longest);
  switch (code) {
    case 'value_invalid': {
      const { option } = data as ErrorData['value_invalid'];
      if (option === 'note') return reasonTexts.note[language];
      const column = columns[option] ?? (option as keyof ProductCells);
      return texts.column[language](column, said(cells[column] ?? ''));
    }
    case 'date_in_future':
      return reasonTexts.future[language]((data as ErrorData['date_in_future']).day);
    case 'date_before_date_in':
      return texts.before[language];
    case 'not_found':
      return texts.freezer[language](said(cells.freezer_name || cells.freezer));
    case 'box_out_of_range':
      return texts.box[language](said(cells.box));
    case 'box_full':
      return texts.full[language](said(cells.box));
    case 'name_invalid':
      return texts.name[language];
    default:
      return reasonTexts.other[language];
  }
}
