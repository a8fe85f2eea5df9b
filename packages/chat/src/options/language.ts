import type { Language } from '@tend/core';
import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

const said = phraseKind<Language>('language', {
  en: ['english', 'anglais', 'anglaise', 'en', 'in english', 'en anglais'],
  fr: ['french', 'francais', 'francaise', 'fr', 'in french', 'en francais'],
});

/** A language that Tend speaks, by its name in either one or its code. */
export const language: OptionKind<Language> = {
  ...said,
  field: {
    name: { en: 'language', fr: 'langue' },
    description: { en: 'The language I answer in', fr: 'La langue dans laquelle je réponds' },
    type: 'text',
    choices: [
      { value: 'en', label: { en: 'English', fr: 'English' } },
      { value: 'fr', label: { en: 'Français', fr: 'Français' } },
    ],
  },
};
