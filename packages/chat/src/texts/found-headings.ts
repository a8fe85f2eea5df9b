/** What is said above what was found: by its name, note or type; of the same type only; or only outside. */
export const foundHeadings = {
  named: {
    one: undefined,
    several: { en: (text: string) => `Found for “${text}”:`, fr: (text: string) => `Résultats pour « ${text} » :` },
  },
  kin: {
    one: { en: 'Nothing of that name. Of the same type:', fr: 'Rien à ce nom. Du même type :' },
    several: { en: () => 'Nothing of that name. Of the same type:', fr: () => 'Rien à ce nom. Du même type :' },
  },
  out: {
    one: { en: 'Nothing inside. It was taken out:', fr: 'Rien à l’intérieur. Ce produit a été sorti :' },
    several: {
      en: () => 'Nothing inside. These were taken out:',
      fr: () => 'Rien à l’intérieur. Ces produits ont été sortis :',
    },
  },
};
