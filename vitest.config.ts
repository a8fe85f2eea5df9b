import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its settings.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/endure/**'],
    globalSetup: ['test/support/postgresql.ts'],
    // Tests share no state but what they open themselves, so that each file need not load everything anew.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
