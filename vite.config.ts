import { defineConfig } from 'vite';
import { site } from './scripts/site/plugin';

/** What app, map and panels all stand on; messages come apart, one file a locale and namespace. */
const SHARED =
  /\/src\/(geo(?!\/places-near)|domain|i18n(?!\/words)|state|symbols)\/|\/src\/voyage\/(propose|choose)-alternatives|vite\/preload-helper/;

/** Each namespace of messages in each locale. */
const MESSAGES = /\/src\/i18n\/words\/(\w+)\/(\w+)\.ts/;

function messagesOf(id: string): string | null {
  const [, locale, namespace] = MESSAGES.exec(id) ?? [];
  return locale === undefined ? null : `messages-${locale}-${namespace}`;
}

const WIDGETS = /\/node_modules\/(preact|@base-ui|@floating-ui)/;

/** The search box, with the widget that only it needs. */
const SEARCH =
  /\/src\/panels\/search\/(search-box|search-results|use-finder|search\.css)|\/node_modules\/(minisearch|@base-ui\/react\/(autocomplete|combobox))/;

const PANELS = /\/src\/panels\//;

/** The pages of records, and their charts: fetched with the first that is opened. */
const RECORDS = new RegExp(
  [
    '/src/panels/charts/',
    '/src/panels/pages/(changes|claims|companies|factors|measure|services|sources|timeline|trade|projects-charts)/',
    '/src/panels/pages/(catalogue|use-record-words|related/related|related/node-links|related/nearby)',
    '/src/panels/pages/port/(port-story|phases|ownership|share-bar)',
    '/src/geo/places-near',
    '/node_modules/(d3-|internmap|@turf/)',
  ].join('|'),
);

/** The voyage desk: fetched with the first voyage that is opened. */
const DESK = /\/src\/panels\/pages\/voyage\//;

/** What voyages are reckoned with, on the desk and on the pages of claims. */
const RECKONING =
  /\/src\/(voyage\/|panels\/pages\/canal-clock|panels\/controls\/assumption-slider)|\/node_modules\/@date-fns\/tz/;

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
    // Chunks with names, so that budgets can name them.
    rolldownOptions: {
      // The widgets say 'use client' in every file; there is no server here to mind it.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: messagesOf, test: MESSAGES, priority: 6 },
            { name: 'shared', test: SHARED, priority: 5 },
            { name: 'schemas', test: /\/src\/data\/|\/node_modules\/valibot/, priority: 4 },
            { name: 'widgets', test: (id) => WIDGETS.test(id) && !SEARCH.test(id), priority: 3 },
            { name: 'search', test: SEARCH, priority: 1 },
            {
              name: 'panels',
              test: (id) =>
                PANELS.test(id) &&
                ![RECORDS, SEARCH, DESK, RECKONING].some((other) => other.test(id)),
              priority: 2,
            },
            { name: 'records', test: RECORDS, priority: 1 },
            { name: 'desk', test: DESK, priority: 1 },
            { name: 'reckoning', test: RECKONING, priority: 2 },
          ],
        },
      },
    },
  },
});
