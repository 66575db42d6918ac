import { defineConfig } from 'vitest/config';

const TESTS = ['src/**/*.test.{ts,tsx}', '{scripts,tools,bench}/**/*.test.ts'];
const BUILT = ['{src,scripts,tools,bench}/**/*.built.test.ts'];
const SITE = ['scripts/site/**/*.site.test.ts'];

/**
 * Unit tests run without the site's plugins, since they need neither pages nor a server. Tests that read the output of
 * `npm run assets` end in `.built.test.ts`, those that read the output of `npm run build:site` in `.site.test.ts`; all others run
 * in a fresh clone.
 */
export default defineConfig({
  test: {
    setupFiles: ['tools/i18n/all-messages.ts', 'tools/properties/same-examples.ts'],
    // On two processors Vitest would use one.
    maxWorkers: '100%',
    // Test files of one worker share imported modules, which halves the processor time of a run.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: TESTS, exclude: [...BUILT, ...SITE] } },
      { extends: true, test: { name: 'built', include: BUILT } },
      { extends: true, test: { name: 'site', include: SITE } },
    ],
  },
});
