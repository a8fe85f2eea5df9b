import type { Language } from '@tend/core';
import type { Span } from './span.ts';

/** What a text says: a sentence, or one made from values. The same values in every language, or it does not compile. */
export type Saying = string | ((...values: never[]) => string | readonly Span[]);

/** Texts by name, each in every language; a missing one does not compile. */
export type Texts = Readonly<Record<string, Readonly<Record<Language, Saying>>>>;
