import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its settings.
export default defineConfig({
  test: {
    globalSetup: ['test/support/postgresql.ts'],
    // Tests share no state but what they open themselves, so that each file need not load everything anew.
    isolate: false,
    maxWorkers: 3,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'tend',
          include: ['test/**/*.test.ts'],
          exclude: ['test/endure/**'],
          provide: { carrier: 'none' },
        },
      },
      {
        // Every transcript of the conversation once more, through a local Telegram.
        extends: true,
        test: {
          name: 'telegram',
          include: ['test/chat/transcripts/*.test.ts'],
          provide: { carrier: 'telegram' },
        },
      },
      {
        // And through a local Discord.
        extends: true,
        test: {
          name: 'discord',
          include: ['test/chat/transcripts/*.test.ts'],
          provide: { carrier: 'discord' },
        },
      },
    ],
  },
});
