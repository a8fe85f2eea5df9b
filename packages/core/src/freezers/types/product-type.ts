import type { Language } from '../../members/language.ts';

/** An entry of the catalogue. */
export interface ProductType {
  readonly id: number;
  /** The usual keep period, 1 to 120 months; null keeps for ever. */
  readonly keepMonths: number | null;
  /** What the type is called, for people to read. */
  readonly names: Readonly<Record<Language, string>>;
  /** Words and phrases by which it is recognised in a product's name. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** The id of "other", the type of a product whose name tells nothing. */
export const otherType = 50;
