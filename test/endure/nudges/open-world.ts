import { createConversation } from '@tend/chat';
import { openStore, type Store } from '@tend/core';
import { discordWorld } from './discord-world.ts';
import { telegramWorld } from './telegram-world.ts';
import { noon, type Person, type World } from './world.ts';

/** Opens a platform with so many people. */
export function openWorld(platform: World['platform'], count: number): Promise<World> {
  return platform === 'telegram' ? telegramWorld(count) : discordWorld(count);
}

/** Lets all of them have a reminder at noon. */
export async function planReminders(
  store: Store,
  { platform, people }: { readonly platform: World['platform']; readonly people: readonly Pick<Person, 'id'>[] },
): Promise<void> {
  const clock = () => new Date(Date.parse(noon) - 3_600_000).toISOString();
  const settings = { store, clock, language: 'en', timeZone: 'UTC', timeZoneIsSet: true, limits: [] } as const;
  const conversation = createConversation({ ...settings, log: console });
  for (const { id } of people) {
    const identity = { platform, externalId: id };
    const from = { bot: 'plan', id, identity, displayName: 'Ann', chat: { id, kind: 'private' } } as const;
    await conversation.answer({ ...from, input: { kind: 'text', text: 'nudges set mood 12:00' } });
  }
}

/** Lets all of them have a reminder at noon, in the database at `path`. */
export async function planRemindersAt(path: string, world: World): Promise<void> {
  const store = await openStore(`sqlite:${path}`, { timeZone: 'UTC' });
  await planReminders(store, world);
  await store.close();
}
