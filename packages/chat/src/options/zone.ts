import type { OptionKind } from './option-kind.ts';
import { text } from './text.ts';

/** A time zone as people say it: a city, a country, a zone's name. Which zone that is needs the list of places. */
export const zone: OptionKind<string> = { ...text, id: 'zone' };
