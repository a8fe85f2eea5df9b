import { IANAZone } from 'luxon';

/** Whether the text names a zone of the IANA database, such as `Europe/Paris`. */
export function isZone(text: string): boolean {
  return IANAZone.isValidZone(text);
}
