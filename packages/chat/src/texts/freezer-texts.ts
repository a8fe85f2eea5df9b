import type { Texts } from './texts.ts';

/** What several commands say about freezers. */
export const freezerTexts = {
  /** What the freezer is called that everybody starts with. */
  first: { en: 'Freezer', fr: 'Congélateur' },
  which: { en: 'Which freezer?', fr: 'Quel congélateur ?' },
  show: { en: 'Show it', fr: 'Le voir' },
  all: { en: 'Freezers', fr: 'Congélateurs' },
} satisfies Texts;
