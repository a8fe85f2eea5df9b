import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTelegramChat, type TelegramChat } from '../../support/telegram-chat.ts';

let chat: TelegramChat;
beforeEach(async () => {
  chat = await openTelegramChat('en');
});
afterEach(() => chat.close());

/** The offsets up to which updates were confirmed, one after another. */
const offsets = () =>
  chat.server.calls.flatMap(({ method, parameters }) => (method === 'getUpdates' ? [Number(parameters.offset)] : []));

describe('chats side by side', () => {
  it('a slow one holds nobody up, and nothing after it is confirmed before it is finished', async () => {
    const [slow, quick] = [chat.server.person(), chat.server.person()];
    chat.server.fail({ method: 'sendMessage', chat: slow.user.id, kind: 'delay', milliseconds: 1_500 });
    slow.writes('list');
    for (let sent = 1; sent <= 12; sent += 1) {
      const answered = quick.next();
      quick.writes(`add soup ${sent} box 1`);
      expect((await answered).text).toContain(`**1.${sent}**`);
    }
    expect(slow.messages).toHaveLength(1);
    expect(chat.server.pending).toBe(13);
    expect(new Set(offsets().slice(-3))).toEqual(new Set([1_000]));
    await slow.answer();
    await quick.answer();
    expect(slow.messages).toHaveLength(2);
    expect(chat.server.pending).toBe(0);
    expect(quick.messages.filter(({ by }) => by === 'Local bot')).toHaveLength(12);
  });

  it('a slow one holds nobody up even when more comes than Telegram gives at once', async () => {
    const [slow, quick] = [chat.server.person(), chat.server.person()];
    chat.server.fail({ method: 'sendMessage', chat: slow.user.id, kind: 'delay', milliseconds: 6_000 });
    slow.writes('list');
    for (let sent = 1; sent <= 130; sent += 1) quick.writes('list');
    await quick.answer(5_900);
    await expect.poll(() => quick.messages.filter(({ by }) => by === 'Local bot').length, { timeout: 5_000 }).toBe(130);
    expect(slow.messages).toHaveLength(1);
    await expect.poll(() => slow.messages.length, { timeout: 8_000 }).toBe(2);
  });

  it('each is answered in the order in which it wrote', async () => {
    const people = Array.from({ length: 8 }, () => chat.server.person());
    for (let round = 1; round <= 10; round += 1) for (const one of people) one.writes(`add soup ${round} box 1`);
    await Promise.all(people.map((one) => one.answer()));
    for (const one of people) {
      const answers = one.messages
        .filter(({ by }) => by === 'Local bot')
        .map(({ text }) => text.match(/\*\*(1\.\d+)\*\*/)?.[1]);
      expect(answers).toEqual(Array.from({ length: 10 }, (_, index) => `1.${index + 1}`));
    }
    expect(chat.server.refusals).toEqual([]);
  });
});
