import type { Settings } from './settings.ts';

/** Replaces what must not be seen in a text. */
export type Redact = (text: string) => string;

/** The tokens and the password of the database, as they may be written in a text: plain and as part of a URL. */
export function secretsOf({ telegram, discord, databaseUrl }: Settings): string[] {
  const database = URL.parse(databaseUrl);
  const passwords = [database?.password, database?.searchParams.get('password')];
  const secrets = [
    telegram.token,
    discord.token,
    ...passwords,
    ...passwords.map((password) => decoded(password ?? '')),
  ];
  return [...new Set(secrets.flatMap((secret) => (secret ? [secret, encodeURIComponent(secret)] : [])))];
}

/** Puts `[redacted]` in the place of each secret, and `***` in that of the password of any URL. */
export function redactor(secrets: readonly string[]): Redact {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return (text) => {
    const hidden = text.replace(/(\w:\/\/[^\s:/?#@]*:)[^\s/?#]*@/g, '$1***@');
    return longestFirst.reduce((known, secret) => known.replaceAll(secret, '[redacted]'), hidden);
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
