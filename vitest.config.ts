import { defineConfig } from 'vitest/config';

const TESTS = ['src/**/*.test.{ts,tsx}', '{scripts,tools,bench}/**/*.test.ts'];
const BUILT = ['{src,scripts,tools,bench}/**/*.built.test.ts'];

/**
 * Without the plugins of the site: unit tests need neither pages nor a server. Tests that read what
 * `npm run assets` writes end in `.built.test.ts`; all others run in a fresh clone.
 */
export default defineConfig({
  test: {
    setupFiles: ['tools/i18n/all-messages.ts'],
    // Files of one worker share what they import: half of the processor time of a run.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: TESTS, exclude: BUILT } },
      { extends: true, test: { name: 'built', include: BUILT } },
    ],
  },
});
