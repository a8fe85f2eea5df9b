import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BotApi } from '../../packages/telegram-bot/src/api.ts';
import { poll } from '../../packages/telegram-bot/src/poll.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const log = { info: () => {}, warn: () => {}, error: vi.fn() };

/** A message in a private chat. */
function message(id: number, chat: number): Update {
  return { update_id: id, message: { message_id: id, date: 0, chat: { id: chat, type: 'private' } } } as Update;
}

/** A queue as Telegram keeps it, and a bot that polls it. */
function polling(updates: Update[], handle: Parameters<typeof poll>[0]['handle']) {
  const stopped = new AbortController();
  const offsets: (number | undefined)[] = [];
  const getUpdates = async ({ offset = 0, timeout = 0, limit = 100 }, signal: AbortSignal) => {
    offsets.push(offset);
    const waiting = () => updates.filter(({ update_id }) => update_id >= offset).slice(0, limit);
    if (waiting().length > 0 || timeout === 0) return waiting();
    await new Promise<void>((resolve, reject) => {
      setTimeout(resolve, timeout * 1_000);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
    return waiting();
  };
  const api = { getUpdates } as unknown as BotApi;
  const ended = poll({ api, log, handle, signal: stopped.signal });
  return {
    offsets,
    stop() {
      stopped.abort();
      return ended;
    },
  };
}

const forever = () => new Promise<void>(() => {});

describe('polling', () => {
  it('hands each update on once, however often it is seen, and confirms all when all are finished', async () => {
    const seen: number[] = [];
    const bot = polling([message(5, 1), message(6, 2), message(7, 1)], async ({ update_id }) => {
      seen.push(update_id);
      await new Promise((resolve) => setTimeout(resolve, 400));
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual([5, 6, 7]);
    expect(bot.offsets.filter((offset) => offset === 5).length).toBeGreaterThan(1);
    expect(bot.offsets.at(-1)).toBe(8);
    await bot.stop();
  });

  it('gives an update up after thirty seconds', async () => {
    const signals: AbortSignal[] = [];
    const bot = polling([message(5, 1), message(6, 1)], async ({ update_id }, signal) => {
      if (update_id !== 5) return;
      signals.push(signal);
      await forever();
    });
    await vi.advanceTimersByTimeAsync(29_900);
    expect([bot.offsets.at(-1), signals[0]?.aborted]).toEqual([5, false]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([bot.offsets.at(-1), signals[0]?.aborted]).toEqual([7, true]);
    expect(log.error).toHaveBeenCalledWith({ update: 5 }, 'an update took too long');
    await bot.stop();
  });

  it('gives long work thirty seconds more each time it says that it goes on', async () => {
    const signals: AbortSignal[] = [];
    const bot = polling([message(5, 1)], async (_, signal, goesOn) => {
      signals.push(signal);
      for (let time = 0; time < 3; time += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25_000));
        goesOn();
      }
      await forever();
    });
    await vi.advanceTimersByTimeAsync(104_000);
    expect([bot.offsets.at(-1), signals[0]?.aborted]).toEqual([5, false]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([bot.offsets.at(-1), signals[0]?.aborted]).toEqual([6, true]);
    await bot.stop();
  });

  it('at the end begins nothing new, and confirms only up to what it left', async () => {
    const begun: number[] = [];
    const bot = polling([message(5, 1), message(6, 2), message(7, 2), message(8, 3)], async ({ update_id }) => {
      begun.push(update_id);
      await new Promise((resolve) => setTimeout(resolve, update_id === 6 ? 500 : 10));
    });
    await vi.advanceTimersByTimeAsync(100);
    const ended = bot.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    await ended;
    expect(begun).toEqual([5, 6, 8]);
    expect(bot.offsets.at(-1)).toBe(7);
  });

  it('at the end waits three seconds at most for what is in hand, and leaves it unconfirmed', async () => {
    const bot = polling([message(5, 1)], forever);
    await vi.advanceTimersByTimeAsync(100);
    const ended = bot.stop();
    await vi.advanceTimersByTimeAsync(3_100);
    await ended;
    expect(bot.offsets.at(-1)).toBe(5);
  });

  it('lets one slow chat hold up the first hundred updates for two seconds at most', async () => {
    const updates = [message(5, 1), ...Array.from({ length: 150 }, (_, index) => message(6 + index, 2))];
    const seen = new Set<number>();
    const bot = polling(updates, async ({ update_id }) => {
      seen.add(update_id);
      if (update_id === 5) await forever();
    });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(seen.size).toBe(100);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen.size).toBe(151);
    const ended = bot.stop();
    await vi.advanceTimersByTimeAsync(3_100);
    await ended;
  });
});
