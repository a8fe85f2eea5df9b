import { type Check, isRecord } from '../check.ts';

/** The languages Discord's apps speak. */
export const LOCALES: readonly string[] =
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  );

/** The same thing in some of Discord's languages. */
export const localized =
  (each: Check): Check =>
  (value, place) => {
    if (!isRecord(value)) return place.wrong('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    for (const [locale, one] of Object.entries(value)) {
      if (!LOCALES.includes(locale)) place.at(locale).wrong('BASE_TYPE_CHOICES', 'This is no locale of Discord.');
      else if (one !== null) each(one, place.at(locale));
    }
  };
