import { createInterface } from 'node:readline';
import { createConversation } from '../../packages/chat/src/conversation/create-conversation.ts';
import type { Incoming } from '../../packages/chat/src/conversation/incoming.ts';
import { openStore } from '../../packages/core/src/store/open-store.ts';
import { systemClock } from '../../packages/core/src/time/clock.ts';

// Talks until it is killed: an Incoming a line on stdin, `{ id, reply }` a line on stdout, many at once.
const store = await openStore(`sqlite:${process.argv[2]}`);
const { answer } = createConversation({
  store,
  clock: systemClock,
  language: 'en',
  timeZone: 'UTC',
  log: { error: (fields) => console.error((fields as { err: unknown }).err) },
  limits: [{ messages: 1_000_000, within: 60_000 }],
});

for await (const line of createInterface({ input: process.stdin })) {
  const incoming = JSON.parse(line) as Incoming;
  answer(incoming).then((reply) => process.stdout.write(`${JSON.stringify({ id: incoming.id, reply })}\n`));
}
await store.close();
