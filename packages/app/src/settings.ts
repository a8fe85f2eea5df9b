import type { Language } from '@tend/core';
import { variables } from './variables.ts';

/** What the operator chose. */
export interface Settings {
  readonly telegram: { readonly token?: string; readonly apiRoot?: string };
  readonly discord: { readonly token?: string; readonly apiRoot?: string };
  /** `sqlite:PATH` or `postgresql://…`. */
  readonly databaseUrl: string;
  readonly admins: readonly { readonly platform: 'telegram' | 'discord'; readonly externalId: string }[];
  readonly language: Language;
  /** IANA zone, `UTC` unless set. */
  readonly timeZone: string;
  /** A zone that the operator set counts as known. */
  readonly timeZoneIsSet: boolean;
  readonly logLevel?: LogLevel;
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/**
 * Reads the settings from environment variables; empty ones count as not set. What is wrong comes back as `faults`:
 * one sentence for each variable, with its name and what would be right, and without any secret.
 */
export function readSettings(env: NodeJS.ProcessEnv): { settings: Settings } | { faults: string[] } {
  const set = Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  const read = variables.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const faults = new Map(read.error.issues.map(({ path: [name], message }) => [String(name), message]));
    return { faults: [...faults].map(([name, message]) => `${name}: ${message}`) };
  }
  const said = read.data;
  return {
    settings: {
      telegram: { token: said.TELEGRAM_BOT_TOKEN, apiRoot: said.TELEGRAM_API_ROOT },
      discord: { token: said.DISCORD_BOT_TOKEN, apiRoot: said.DISCORD_API_ROOT },
      databaseUrl: said.TEND_DATABASE_URL,
      admins: said.TEND_ADMINS,
      language: said.TEND_LANGUAGE,
      timeZone: said.TEND_TIME_ZONE ?? 'UTC',
      timeZoneIsSet: said.TEND_TIME_ZONE !== undefined,
      logLevel: said.TEND_LOG_LEVEL,
    },
  };
}
