import { defineConfig } from 'vite';
import { type FindModule, panelChunks } from './scripts/site/chunks';
import { site } from './scripts/site/plugin';
import { readPageFolders } from './tools/pages/read-manifests';

/** What app, map and panels all stand on, manifests too; messages come apart, one file a locale and namespace. */
const SHARED =
  /\/src\/((geo(?!\/places-near)|domain|i18n(?!\/words)|state|symbols)\/|voyage\/(propose|choose)-alternatives|panels\/(context\/page-manifest|pages\/[^/]+\/manifest)\.ts)|vite\/preload-helper/;

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

const folders = await readPageFolders();
const chunkOf = panelChunks(folders, (id) => SEARCH.test(id));

/** A chunk of the panel's code; which of it lies there follows from the pages' manifests. */
const panelChunk = (name: string, priority: number) => ({
  name: (id: string, context: { getModuleInfo: FindModule }) =>
    chunkOf(id, (other) => context.getModuleInfo(other)) === name ? name : null,
  priority,
});

export default defineConfig({
  base: './',
  appType: 'spa',
  plugins: [site(folders.flatMap(({ pages }) => pages))],
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
            { name: 'schemas', test: /\/src\/datasets\/|\/node_modules\/valibot/, priority: 4 },
            { name: 'widgets', test: (id) => WIDGETS.test(id) && !SEARCH.test(id), priority: 3 },
            { name: 'search', test: SEARCH, priority: 1 },
            panelChunk('panels', 2),
            panelChunk('estimates', 2),
            panelChunk('records', 1),
            panelChunk('desk', 1),
          ],
        },
      },
    },
  },
});
