import type { Language } from '@tend/core';
import { cutToWidth } from './fit-text.ts';

/** Telegram and Discord both take a little more, counted like the length of a string. */
const longestAlt = 1000;
const longestName = 60;
const length = (text: string) => text.length;

/** Alternative text: its parts, those left out that say nothing, in at most 1,000 characters. */
export function altText(...parts: string[]): string {
  return cutToWidth(parts.filter((part) => part !== '').join(' '), longestAlt, length);
}

/** What something is called in an alternative text, in at most 60 characters. */
export function nameInAlt(name: string): string {
  return cutToWidth(name, longestName, length);
}

/** `name: what`, `name : what`, the name shortened. */
export function titledInAlt(name: string, what: string, language: Language): string {
  return `${nameInAlt(name)}${language === 'fr' ? '\u00A0' : ''}: ${what}`;
}

/** Things one after the other as a sentence; none without any. */
export function sentence(items: string[]): string {
  return items.length === 0 ? '' : `${items.join(', ')}.`;
}
