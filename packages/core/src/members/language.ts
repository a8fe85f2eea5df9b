/** The languages Tend speaks; every text exists in each of them. */
export type Language = 'en' | 'fr';

/** All of them, English first. */
export const languages: readonly Language[] = ['en', 'fr'];
