import { defineConfig } from 'vitest/config';

/** Without the plugins of the site: unit tests need neither pages nor a server. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', '{scripts,tools,bench}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
