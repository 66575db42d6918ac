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
              // The pages of records, their charts and their words: fetched with the first that is opened.
              name: 'records',
              test: /\/src\/(panels\/(charts|pages\/(catalogue|use-record-words|related\/related|related\/node-links|changes|claims|companies|factors|services|sources|timeline|trade|projects-charts|port\/(port-story|phases|ownership|share-bar)))|i18n\/(records|charts))|\/node_modules\/(d3-|internmap)/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'panels',
              test: /\/src\/panels\/|\/node_modules\/(preact|@base-ui|@floating-ui)/,
              includeDependenciesRecursively: false,
            },
            { name: 'schemas', test: /\/src\/data\/|\/node_modules\/valibot/ },
            {
              name: 'shared',
              test: /\/src\/(geo|domain|i18n(?!\/(how-far|records|charts))|state|symbols)\//,
            },
          ],
        },
      },
    },
  },
});
