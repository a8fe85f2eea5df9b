import { readdirSync } from 'node:fs';
import { describe } from 'vitest';
import { carryBy } from '../../support/chat.ts';
import { carryByTelegram } from '../../support/telegram-carrier.ts';

// Every transcript of the conversation once more, through a local Telegram: each command, button and error, in both languages.
carryBy(carryByTelegram);
const folder = new URL('../../chat/transcripts/', import.meta.url);
for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.test.ts', ''), async () => {
    await import(new URL(file, folder).pathname);
  });
}
