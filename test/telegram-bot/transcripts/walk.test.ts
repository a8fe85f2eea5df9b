import type { InlineKeyboardMarkup } from 'grammy/types';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../packages/chat/src/commands/index.ts';
import type { Person } from '../../support/telegram/person.ts';
import type { Call } from '../../support/telegram/world.ts';
import { openTelegramChat, type TelegramChat } from '../../support/telegram-chat.ts';

let chat: TelegramChat;
afterEach(() => chat.close());

/** What people write first; then each command by its mere name. */
const written = {
  en: ['add 3x soup box 1', 'add lasagne for 4 in box 2', 'add bread box 7', 'salmon', 'take 1', 'soup', 'edit 2.1'],
  fr: ['ajouter 3x soupe tiroir 1', 'ajouter lasagnes pour 4 tiroir 2', 'ajouter pain tiroir 7', 'saumon', 'sortir 1'],
} as const;

interface Pressable {
  readonly payload: string;
  readonly messageId: number;
}

/** Their buttons stand below what Tend sends first, not below an answer. */
const belowNudges = new Set(['eat', 'nudges-later']);

/** How many buttons of a kind are pressed. */
const most = 3;

/** The buttons that a call put under a message. */
function buttonsOf({ parameters, outcome }: Call): Pressable[] {
  const keyboard = (parameters.reply_markup as InlineKeyboardMarkup | undefined)?.inline_keyboard ?? [];
  if (!outcome?.ok) return [];
  const { message_id: messageId } = outcome.result as { readonly message_id: number };
  return keyboard
    .flat()
    .flatMap((button) => ('callback_data' in button ? [{ payload: button.callback_data, messageId }] : []));
}

/** A button that shows what its message shows already is answered by leaving it as it is. */
function changesNothing({ outcome }: Call): boolean {
  return outcome?.ok === false && outcome.description.includes('message is not modified');
}

/** Buttons that do the same to something else are alike: the command and the names of its options. */
function kindOf(payload: string): string {
  const [command, ...options] = payload.split(';');
  return [command, ...options.map((option) => option.split('=')[0])].join(' ');
}

describe.each(['en', 'fr'] as const)('every button of every answer (%s)', (language) => {
  it('can be pressed, and Telegram takes every answer', { timeout: 60_000 }, async () => {
    chat = await openTelegramChat(language);
    const { server } = chat;
    const ann = server.person({ firstName: 'Ann <b> & co', languageCode: language });
    const pressed = new Map<string, number>();
    const called = new Set<string>();
    let looked = 0;

    const drawn = async (person: Person): Promise<Pressable[]> => {
      const { text } = await person.answer();
      const calls = server.calls.slice(looked);
      expect(text !== '' || calls.some(changesNothing)).toBe(true);
      const buttons = calls.flatMap(buttonsOf);
      looked = server.calls.length;
      return buttons;
    };
    const names = commands
      .filter(({ internal }) => !internal)
      .map(({ id, names }) => ({ id, text: names[language][0] }));
    for (const { id, text } of [...written[language].map((text) => ({ id: 'add', text })), ...names]) {
      called.add(id);
      ann.writes(text ?? '');
      const waiting = await drawn(ann);
      for (let button = waiting.shift(); button; button = waiting.shift()) {
        const kind = kindOf(button.payload);
        const times = pressed.get(kind) ?? 0;
        if (times >= most || kind.startsWith('1settings-language ')) continue;
        pressed.set(kind, times + 1);
        called.add(kind.slice(1).split(' ')[0] ?? '');
        ann.forges(button.payload, button.messageId);
        waiting.push(...(await drawn(ann)));
      }
    }
    expect([...called].sort()).toEqual(
      commands
        .map(({ id }) => id)
        .filter((id) => !belowNudges.has(id))
        .sort(),
    );
    expect(pressed.size).toBeGreaterThan(35);
    expect(server.refusals.filter((call) => !changesNothing(call))).toEqual([]);
    expect(chat.logged).toEqual({ info: [], warn: [], error: [] });
  });
});
