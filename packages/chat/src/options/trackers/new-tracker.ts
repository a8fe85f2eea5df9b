import { splitWords } from '../words.ts';
import { kindAt, type NewKind } from './kind.ts';

/** What one line says of a new tracker: its name, what it logs, and its unit or choices. */
export interface SaidTracker {
  readonly name: string;
  readonly kind?: NewKind;
  readonly details?: string;
}

/** Reads "weight number kg", "sport choix course, vélo, natation"; without a kind all is the name. */
export function readTracker(text: string): SaidTracker {
  const words = splitWords(text);
  for (const [at, word] of words.entries()) {
    if (at === 0 || word.quoted) continue;
    const found = kindAt(words, at, { language: 'en', zone: 'UTC', today: '', boxNames: [], freezerNames: [] });
    if (!found) continue;
    const next = words[at + found.taken];
    const details = next ? text.slice(next.start).replace(/^[\s:,–-]+/, '') : '';
    return {
      name: unquoted(text.slice(0, word.start)),
      kind: found.value,
      ...(details.trim() !== '' && { details: details.trim() }),
    };
  }
  return { name: unquoted(text) };
}

/** What stands in quotes, which no comma parts. */
const quoted = /"[^"]*"|“[^”]*”|«[^»]*»/g;

/** The choices in a text: "course, vélo, natation", "red or green", "a b c"; those in quotes are one each. */
export function choicesIn(text: string): string[] {
  const names = text.match(quoted) ?? [];
  const marked = text.replace(quoted, mark);
  const parts = marked.split(/\s*[,;/|\n]\s*|\s+(?:or|ou)\s+/i).filter((part) => part.trim() !== '');
  let next = 0;
  return (parts.length > 1 ? parts : marked.split(/\s+/))
    .map((part) => unquoted(part.replaceAll(mark, () => names[next++] ?? '')))
    .filter((part) => part !== '');
}

/** Stands for a name in quotes; nobody can type it. */
const mark = '\u0000';

/** The unit in a text: "kg", "in kg"; one that is said twice is one. */
export function unitIn(text: string): string {
  const words = text
    .replace(/^(?:in|en|of|de)\s+/i, '')
    .replace(/\s+(?:a|per|par)\s+(?:day|jour)$/i, '')
    .split(/\s+/);
  return [...new Set(words)].join(' ');
}

function unquoted(text: string): string {
  const bare = text.trim().replace(/[\s:,;]+$/, '');
  return (
    /^(?:"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»)$/
      .exec(bare)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? bare
  );
}
