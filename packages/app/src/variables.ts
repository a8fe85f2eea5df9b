import type { Language } from '@tend/core';
import { IANAZone } from 'luxon';
import { z } from 'zod';

const languages = { en: 'en', fr: 'fr' } as const satisfies { [L in Language]: L };
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const telegramToken = 'this is no bot token; BotFather gives one like 123456:ABC-DEF.';
const discordToken = 'this is no bot token; copy it from the page “Bot” of your application, without “Bot” before it.';
const telegramRoot = 'this is no address of a Bot API server; write one such as https://api.telegram.org.';
const discordRoot =
  'this is no address of a Discord API; write one that ends in /api, such as https://discord.com/api.';
const database =
  'this is no database; write sqlite:PATH, such as sqlite:data/tend.sqlite, or postgresql://USER:PASSWORD@HOST/NAME.';
const admins = 'this is no list of accounts; write them like telegram:123,discord:456.';

/** The environment variables of Tend: what each must look like, and what to say when it does not. */
export const variables = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, telegramToken)
    .optional(),
  DISCORD_BOT_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/, discordToken)
    .optional(),
  TELEGRAM_API_ROOT: webAddress(telegramRoot).optional(),
  DISCORD_API_ROOT: webAddress(discordRoot)
    .refine((url) => url.endsWith('/api'), discordRoot)
    .optional(),
  TEND_DATABASE_URL: z.string().refine(isDatabase, database).default('sqlite:data/tend.sqlite'),
  TEND_ADMINS: z
    .string()
    .transform(splitList)
    .pipe(z.array(account(admins)))
    .default([]),
  TEND_LANGUAGE: z.enum(languages, unknown('language', 'en or fr')).default('en'),
  TEND_TIME_ZONE: z.string().refine(IANAZone.isValidZone, unknown('time zone', 'one such as Europe/Paris')).optional(),
  TEND_LOG_LEVEL: z.enum(levels, unknown('log level', levels.join(', '))).optional(),
});

/** An http or https address, without slashes at its end. */
function webAddress(error: string) {
  return z.url({ protocol: /^https?$/, error }).transform((url) => url.replace(/\/+$/, ''));
}

function isDatabase(url: string): boolean {
  return /^sqlite:./.test(url) || (url.startsWith('postgresql://') && URL.canParse(url));
}

function splitList(list: string): string[] {
  return list.split(',').flatMap((item) => item.trim() || []);
}

/** `platform:id` as an identity. */
function account(error: string) {
  return z
    .templateLiteral([z.enum(['telegram', 'discord']), ':', z.string().regex(/^\d+$/)], error)
    .transform((text) => {
      const [platform, externalId] = text.split(':') as ['telegram' | 'discord', string];
      return { platform, externalId };
    });
}

/** Names what was written: only for variables that hold no secret. */
function unknown(thing: string, right: string) {
  return {
    error: ({ input }: { input?: unknown }) => `there is no ${thing} “${String(input).slice(0, 40)}”; write ${right}.`,
  };
}
