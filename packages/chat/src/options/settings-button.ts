import type { Language } from '@tend/core';
import type { Button } from '../replies/reply.ts';
import type { Texts } from '../texts/texts.ts';
import { press } from './press.ts';

const texts = { settings: { en: 'Settings', fr: 'Réglages' } } satisfies Texts;

/** Shows what is set. */
export function settingsButton({ language }: { readonly language: Language }): Button {
  return press({ label: texts.settings[language], command: 'settings' });
}
