import { defineConfig } from 'vite';
import { site } from './scripts/site/plugin';

export default defineConfig({
  base: './',
  appType: 'spa',
  plugins: [site()],
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
    dedupe: ['preact'],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // One chunk for what app, map and panels share, so that budgets can name it. The words of one page
    // that few open stay with the panels.
    rolldownOptions: {
      // The widgets say 'use client' in every file; there is no server here to mind it.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /\/src\/(geo|domain|i18n(?!\/how-far)|state|symbols)\//,
            },
          ],
        },
      },
    },
  },
});
