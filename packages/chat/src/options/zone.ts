import type { OptionKind } from './option-kind.ts';
import { text } from './text.ts';

/** A time zone as people say it: a city, a country, a zone's name. Which zone that is needs the list of places. */
export const zone: OptionKind<string> = {
  ...text,
  id: 'zone',
  field: {
    name: { en: 'city', fr: 'ville' },
    description: { en: 'A city near you, or a time zone', fr: 'Une ville près de chez vous, ou un fuseau horaire' },
    type: 'text',
  },
};
