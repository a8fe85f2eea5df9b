import type { Update } from 'grammy/types';

/** Lets what is done for one chat happen in order, and chats side by side. */
export interface ChatQueues {
  /** Runs the task after all others of that chat. A task must not throw. */
  add(chat: string, task: () => Promise<void>): void;
}

/** Opens queues that exist as long as something is in them. */
export function chatQueues(): ChatQueues {
  const latest = new Map<string, Promise<void>>();
  return {
    add(chat, task) {
      const mine = (latest.get(chat) ?? Promise.resolve()).then(task).then(() => {
        if (latest.get(chat) === mine) latest.delete(chat);
      });
      latest.set(chat, mine);
    },
  };
}

/** Which chat an update belongs to. */
export function chatOf({ message, edited_message, callback_query }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message)?.chat;
  return chat ? `chat ${chat.id}` : `person ${callback_query?.from.id ?? 'nobody'}`;
}
