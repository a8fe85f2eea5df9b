import { introduction, menu } from '@tend/chat';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../packages/telegram-bot/src/api.ts';
import { commandsIn, register } from '../../../packages/telegram-bot/src/register.ts';
import { startTelegram, type TelegramServer } from '../../support/telegram/start-telegram.ts';

let server: TelegramServer;
beforeEach(async () => {
  server = await startTelegram();
});
afterEach(() => server.stop());

const log = { info: () => {}, warn: () => {}, error: () => {} };

async function registered() {
  const api = connect(server.token, server.url, log);
  const before = server.calls.length;
  await register(api, log, new AbortController().signal);
  return { api, methods: server.calls.slice(before).map(({ method }) => method) };
}

describe('the menu of commands', () => {
  it('is written once, in English for everybody and in French for `fr`, with what the bot is', async () => {
    const { api, methods } = await registered();
    expect(methods.filter((method) => method.startsWith('set'))).toHaveLength(6);
    expect(await api.getMyCommands({})).toEqual(commandsIn('en'));
    expect(await api.getMyCommands({ language_code: 'fr' })).toEqual(commandsIn('fr'));
    expect(await api.getMyDescription({ language_code: 'fr' })).toEqual({ description: introduction('fr').long });
    expect(await api.getMyShortDescription({})).toEqual({ short_description: introduction('en').short });
    expect(server.refusals).toEqual([]);
  });

  it('is left alone where nothing differs, and written where something does', async () => {
    const { api } = await registered();
    expect((await registered()).methods.filter((method) => method.startsWith('set'))).toEqual([]);
    await api.setMyCommands({ commands: [{ command: 'old', description: 'Old' }], language_code: 'fr' });
    expect((await registered()).methods.filter((method) => method.startsWith('set'))).toEqual(['setMyCommands']);
    expect(await api.getMyCommands({ language_code: 'fr' })).toEqual(commandsIn('fr'));
  });

  it.each(['en', 'fr'] as const)('names each command so that Telegram and Tend understand it (%s)', (language) => {
    const commands = commandsIn(language);
    for (const { command, description } of commands) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(new Set(commands.map(({ command }) => command)).size).toBe(commands.length);
    expect(commands).toHaveLength(menu(language).length);
  });

  it('has the names people type, without accents, and no subcommands', () => {
    expect(commandsIn('en').map(({ command }) => command)).toEqual([
      ...['start', 'help', 'add', 'take', 'put_back', 'list', 'find', 'soon', 'move', 'edit', 'freezer'],
      ...['mood', 'log', 'skip', 'streaks', 'chart', 'tracker', 'nudges'],
      ...['types', 'trends', 'history', 'undo', 'settings', 'report', 'export', 'import'],
    ]);
    expect(commandsIn('fr').map(({ command }) => command)).toEqual([
      ...['demarrer', 'aide', 'ajouter', 'sortir', 'remettre', 'liste', 'chercher', 'bientot', 'deplacer', 'modifier'],
      ...['congelateur', 'humeur', 'noter', 'passer', 'series', 'graphique', 'suivi', 'rappels'],
      ...['types', 'tendances', 'historique', 'annuler', 'reglages', 'bilan', 'exporter', 'importer'],
    ]);
  });

  it.each(['en', 'fr'] as const)('says what the bot is as shortly as Telegram wants it (%s)', (language) => {
    const { long, short } = introduction(language);
    expect([long.length <= 512, short.length <= 120, long !== short]).toEqual([true, true, true]);
  });
});
