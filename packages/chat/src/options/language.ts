import type { Language } from '@tend/core';
import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

/** A language that Tend speaks, by its name in either one or its code. */
export const language: OptionKind<Language> = phraseKind('language', {
  en: ['english', 'anglais', 'anglaise', 'en', 'in english', 'en anglais'],
  fr: ['french', 'francais', 'francaise', 'fr', 'in french', 'en francais'],
});
