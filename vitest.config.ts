import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its settings.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/endure/**'],
    globalSetup: ['test/support/postgresql.ts'],
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
