import { type Language, languages, setLanguage } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { language } from '../../options/language.ts';
import type { Question } from '../../options/question.ts';
import { settingsButton } from '../../options/settings-button.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: { en: 'Which language do you prefer?', fr: 'Quelle langue préférez-vous ?' },
  set: { en: 'I will answer in English from now on.', fr: 'Je vous répondrai désormais en français.' },
} satisfies Texts;

const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

export const settingsLanguage = command({
  id: 'settings-language',
  names: { en: ['settings language', 'language'], fr: ['réglages langue', 'langue'] },
  description: { en: 'The language in which I answer you', fr: 'La langue dans laquelle je vous réponds' },
  audience: 'member',
  options: { language: { kind: language, required: true, question } },
  async run(turn, { language: chosen }) {
    const change = await setLanguage(turn.work, turn.actor, chosen);
    const next = { ...turn, language: chosen };
    return {
      blocks: [doneOrAlready(next, change, texts.set[chosen])],
      calls: [...undoButtons(next, change), settingsButton(next)],
      language: chosen,
    };
  },
});

async function question({ language: current }: { readonly language: Language }): Promise<Question> {
  const answers = languages.map((one) => ({ label: names[one], value: language.pack(one) }));
  return { question: texts.question[current], answers };
}
