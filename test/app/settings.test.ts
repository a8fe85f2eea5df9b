import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../packages/app/src/settings.ts';

const defaults: Settings = {
  telegram: {},
  discord: {},
  databaseUrl: 'sqlite:data/tend.sqlite',
  admins: [],
  language: 'en',
  timeZone: 'UTC',
  timeZoneIsSet: false,
};

const good: readonly [name: string, value: string, settings: Partial<Settings>][] = [
  ['TELEGRAM_BOT_TOKEN', '123:AB_c-9', { telegram: { token: '123:AB_c-9' } }],
  ['DISCORD_BOT_TOKEN', 'MTk4.Cl2F-g.Zn_b', { discord: { token: 'MTk4.Cl2F-g.Zn_b' } }],
  ['TELEGRAM_API_ROOT', 'http://localhost:8081/', { telegram: { apiRoot: 'http://localhost:8081' } }],
  ['DISCORD_API_ROOT', 'http://127.0.0.1:9000/api/', { discord: { apiRoot: 'http://127.0.0.1:9000/api' } }],
  ['TEND_DATABASE_URL', 'sqlite::memory:', { databaseUrl: 'sqlite::memory:' }],
  ['TEND_DATABASE_URL', 'postgresql://tend:pw@db/tend', { databaseUrl: 'postgresql://tend:pw@db/tend' }],
  ['TEND_ADMINS', 'telegram:123', { admins: [{ platform: 'telegram', externalId: '123' }] }],
  [
    'TEND_ADMINS',
    ' telegram:123 , discord:456, ',
    {
      admins: [
        { platform: 'telegram', externalId: '123' },
        { platform: 'discord', externalId: '456' },
      ],
    },
  ],
  ['TEND_LANGUAGE', 'fr', { language: 'fr' }],
  ['TEND_LANGUAGE', ' fr\r', { language: 'fr' }],
  ['TEND_TIME_ZONE', 'Europe/Paris', { timeZone: 'Europe/Paris', timeZoneIsSet: true }],
  ['TEND_TIME_ZONE', 'UTC', { timeZone: 'UTC', timeZoneIsSet: true }],
  ['TEND_LOG_LEVEL', 'silent', { logLevel: 'silent' }],
];

const token = 'TELEGRAM_BOT_TOKEN: this is no bot token; BotFather gives one like 123456:ABC-DEF.';
const discordToken =
  'DISCORD_BOT_TOKEN: this is no bot token; copy it from the page “Bot” of your application, without “Bot” before it.';
const root = 'TELEGRAM_API_ROOT: this is no address of a Bot API server; write one such as https://api.telegram.org.';
const discordRoot =
  'DISCORD_API_ROOT: this is no address of a Discord API; write one that ends in /api, such as https://discord.com/api.';
const database =
  'TEND_DATABASE_URL: this is no database; write sqlite:PATH, such as sqlite:data/tend.sqlite, or postgresql://USER:PASSWORD@HOST/NAME.';
const admins = 'TEND_ADMINS: this is no list of accounts; write them like telegram:123,discord:456.';

const bad: readonly [name: string, value: string, fault: string][] = [
  ['TELEGRAM_BOT_TOKEN', 'secret', token],
  ['TELEGRAM_BOT_TOKEN', 'bot123:secret', token],
  ['DISCORD_BOT_TOKEN', 'Bot secret', discordToken],
  ['TELEGRAM_API_ROOT', 'localhost:8081', root],
  ['TELEGRAM_API_ROOT', 'ftp://me:secret@host', root],
  ['DISCORD_API_ROOT', 'https://discord.com', discordRoot],
  ['DISCORD_API_ROOT', 'https://me:secret@discord.com/api/v10', discordRoot],
  ['DISCORD_API_ROOT', 'discord', discordRoot],
  ['TEND_DATABASE_URL', 'data/tend.sqlite', database],
  ['TEND_DATABASE_URL', 'sqlite:', database],
  ['TEND_DATABASE_URL', 'mysql://me:secret@db/tend', database],
  ['TEND_DATABASE_URL', 'postgresql://me:secret@:db', database],
  ['TEND_ADMINS', '123', admins],
  ['TEND_ADMINS', 'telegram:123,signal:4', admins],
  ['TEND_ADMINS', 'telegram:ada', admins],
  ['TEND_LANGUAGE', 'de', 'TEND_LANGUAGE: there is no language “de”; write en or fr.'],
  [
    'TEND_TIME_ZONE',
    'Europe/Pariss',
    'TEND_TIME_ZONE: there is no time zone “Europe/Pariss”; write one such as Europe/Paris.',
  ],
  [
    'TEND_LOG_LEVEL',
    'loud',
    'TEND_LOG_LEVEL: there is no log level “loud”; write trace, debug, info, warn, error, fatal, silent.',
  ],
];

describe('the settings', () => {
  it('have a default for everything', () => expect(readSettings({})).toEqual({ settings: defaults }));

  it.each(good)('take %s=%s', (name, value, settings) => {
    expect(readSettings({ [name]: value })).toEqual({ settings: { ...defaults, ...settings } });
  });

  it.each([...new Set(good.map(([name]) => name))])('take an empty %s as not set', (name) => {
    expect(readSettings({ [name]: '' })).toEqual({ settings: defaults });
    expect(readSettings({ [name]: ' ' })).toEqual({ settings: defaults });
  });

  it.each(bad)('refuse %s=%s in a sentence that names it and what would be right', (name, value, fault) => {
    expect(readSettings({ [name]: value })).toEqual({ faults: [fault] });
  });

  it('say one sentence for each wrong variable, and no secret', () => {
    const wrong = Object.fromEntries(bad.map(([name, value]) => [name, value]));
    const read = readSettings(wrong);
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(faults.join()).not.toContain('secret');
  });

  it('are all in .env.example, with a line each that is right', () => {
    const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
    const set = parseEnv(example.replaceAll(/^# (?=[A-Z_]+=)/gm, ''));
    expect(Object.keys(set).sort()).toEqual([...new Set(good.map(([name]) => name))].sort());
    expect(readSettings(set)).toHaveProperty('settings.databaseUrl', defaults.databaseUrl);
  });
});
