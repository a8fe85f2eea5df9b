import type { Reply } from '@tend/chat';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BotApi } from '../../packages/telegram-bot/src/api.ts';
import { showProgress } from '../../packages/telegram-bot/src/show-progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const saying = (text: string): Reply => ({
  ...{ place: 'replace', blocks: [{ kind: 'paragraph', spans: [text] }], calls: [], pictures: [], audience: 'member' },
});

/** Long work in a chat, and what Telegram was told of it. */
function working(pressed?: number) {
  const shown: string[] = [];
  const api = {
    sendMessage: async ({ text }: { text: string }) => {
      shown.push(`new: ${text}`);
      return { message_id: 40 };
    },
    editMessageText: async ({ text, message_id }: { text: string; message_id: number }) => {
      shown.push(`${message_id}: ${text}`);
    },
  } as unknown as BotApi;
  const sending = { api, signal: new AbortController().signal, fileContent: () => (async function* () {})() };
  return { shown, ...showProgress(sending, { chatId: 7, ...(pressed !== undefined && { pressed }) }) };
}

it('shows nothing of what takes less than a second', async () => {
  const { shown, show, end } = working();
  show(saying('one'));
  await vi.advanceTimersByTimeAsync(900);
  expect(await end()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown).toEqual([]);
});

it('is one message, edited at most once a second with what is latest', async () => {
  const { shown, show, end } = working();
  for (let step = 1; step <= 35; step += 1) {
    show(saying(`${step}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(shown).toEqual(['new: 10', '40: 20', '40: 30']);
  expect(await end()).toBe(40);
});

it('takes the place of the message whose button was pressed', async () => {
  const { shown, show, end } = working(12);
  show(saying('one'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await end()).toBe(12);
  expect(shown).toEqual(['12: one']);
});
