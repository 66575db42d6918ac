import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { archivesApart } from './scripts/site/archives-apart';
import { type FindModule, panelChunks } from './scripts/site/chunks';
import { usedMapStyle } from './scripts/site/map-style';
import { site } from './scripts/site/plugin';
import { repositoryOf } from './scripts/site/repository';
import { siteUrlFrom } from './scripts/site/site-url';
import { readPageFolders } from './tools/pages/read-manifests';

/** Modules shared by app, map and panels, or by the map and its late parts, with the page manifests; messages have chunks of their own. */
const SHARED =
  /\/src\/((geo(?!\/(places-near|parse-position|bent-line|geodesic|rhumb-line))|domain(?!\/(ruler\.|flow-line|align-figures|compare-contents|cost-sums|newest-value|harbour|reach-map|published-changes|former-ids|correction\.))|i18n(?!\/words)|state(?!\/(record-rows\/|select-(comparable|trade|timeline|company|reach)))|symbols(?!\/(flow-width|harbour|reach|own-data)))\/|map\/layers\/(line-label|harbour-ids)|voyage\/(propose|choose)-alternatives|panels\/(context\/page-manifest|pages\/[^/]+\/manifest)\.ts)|vite\/preload-helper/;

/** The file of a namespace of messages in a locale. */
const MESSAGES = /\/src\/i18n\/words\/(\w+)\/(\w+)\.ts/;

function messagesOf(id: string): string | null {
  const [, locale, namespace] = MESSAGES.exec(id) ?? [];
  return locale === undefined ? null : `messages-${locale}-${namespace}`;
}

const PREACT = /\/node_modules\/preact/;
const WIDGETS = /\/node_modules\/(@base-ui|@floating-ui|use-sync-external-store)/;

/** The popups of the panels, each loaded when it is first opened; on a phone the search is loaded with the panels. */
const POPUPS =
  /\/src\/panels\/(sources\/source-popover|shell\/(locale-(popup|links)|bar-popup|all-pages)|legend\/legend-popup|search\/phone-search)/;

/** The search box and the field of a stop, with the widget that only they use. */
const SEARCH =
  /\/src\/search\/|\/src\/panels\/pages\/voyage\/stops\/stop-picker|\/src\/panels\/search\/(search-box|stop-field|empty-panel|marked-parts|open-result|setting-label|text-filter|result-|(results|picker)\.css|use-(result-text|search))|\/node_modules\/@base-ui\/react\/(autocomplete|combobox)/;

/** The facets, chips and sentence of the filters, with the widget that only they use. */
const FILTERS =
  /\/src\/panels\/filters\/(?!lazy-)|\/node_modules\/@base-ui\/react\/(slider|internals\/slider)/;

/** What pages use as well as popups, dialogs and other late parts, so that none loads another. */
const PANEL_CONTROLS =
  /\/src\/panels\/(controls\/segmented|context\/(save-file|map-area)|downloads\/lazy-download)/;

/** What the keyboard and screen readers need, loaded after the panels, and the list of keys, loaded when it is opened. */
const KEYBOARD = /\/src\/panels\/keyboard\/(?!lazy-)/;
const KEY_HELP = /\/src\/panels\/keyboard\/key-help\.(tsx|css)/;

/** The cards of the map's marks and the legend of a page; the card of an alternative comes with the voyage desk's code. */
const MAP_CARD =
  /\/src\/panels\/(map-card\/(?!lazy-|alternative-card|harbour-card)|legend\/page-legend)/;

/** The table of records, with the libraries that only it uses. */
const TABLE =
  /\/src\/panels\/table\/(?!lazy-table)|\/src\/domain\/cost-sums|\/node_modules\/@tanstack/;

/** The rows of lists and tables of records other than projects, and how they are filtered. */
const RECORD_ROWS = /\/src\/(state\/record-rows\/(?!(event|filtered)-rows)|domain\/newest-value)/;

/** What single pages draw on the map: for layers, cards and legend. */
const PAGE_MARKS =
  /\/src\/(domain\/flow-line|geo\/bent-line|state\/(select-(trade|timeline|company|reach)|record-rows\/(event|filtered)-rows)|symbols\/(flow-width|reach))\.ts/;

/** Plans of harbours: what schema, map and panels share of them, and their legend, card and list. */
const HARBOUR_SHAPES = /\/src\/(datasets\/harbour-schema|(domain|symbols)\/harbour)\.ts/;
const HARBOURS = /\/src\/panels\/(?!.*lazy-).*\/harbour-/;

/** What measures on WGS84, for the ruler and for pages and cards that measure. */
const GEODESY =
  /\/src\/(geo\/(geodesic|rhumb-line)|domain\/ruler\.ts)|\/node_modules\/geographiclib/;

/** The time bar, without the button that opens it. */
const TIME = /\/src\/panels\/time\/(?!lazy-|time-button)/;

/** The offer of an online basemap on a map of a town. */
const GROUND = /\/src\/panels\/legend\/ground-offer/;

/** Routes over the land network, for the voyage desk and the page on who gains. */
const LAND_ROUTES =
  /\/src\/(hinterland\/(land-(graph|route|tree|expense)|expense|routable-network)\.ts|app\/routable-network-schema|datasets\/land-network-schema)|\/node_modules\/flatqueue/;

/** The foot of a record's page with the offer to correct the record. */
const CORRECTION =
  /\/src\/(panels\/records\/((suggest-)?correction|record-foot)|domain\/correction\.ts)/;

/** The parts of a record's page that stand on every kind of record, and come with the page. */
const RECORD_PARTS =
  /\/src\/panels\/(records\/(nearby|related|project-(links|loans)|loan-card|text-sections)\.|comparison\/(compare-(toggle|button)|comparison\.css))/;

/** The dialog that shares and cites, with the library that draws its QR code. */
const SHARING = /\/src\/panels\/sharing\/(?!lazy-|(embed|picture)\/)|\/node_modules\/uqr/;

/** What packs and unpacks ZIPs, beside what unpacks tiles. */
const ARCHIVES = /\/node_modules\/fflate\/.*\?apart/;

/** The dialog of downloads, and the formats of tables with the libraries that write them; workbooks come when one is chosen. */
const DOWNLOADS = /\/src\/panels\/downloads\/(?!lazy-)/;
const TABLE_FILES =
  /\/src\/exports\/(companion-tables|csv-|geojson-|file-name|licence)|\/node_modules\/papaparse/;

/** What lays a view out for paper. */
const PRINT = /\/src\/panels\/print\//;

/** The part of that dialog that makes the code of a frame. */
const EMBED_DIALOG = /\/src\/panels\/sharing\/embed\//;

/** The pages of stories and the step of an open one. */
const STORIES = /\/src\/panels\/(stories\/(?!lazy-)|pages\/story\/(?!manifest))/;

/** The page of the reader's own data, and what reads, keeps and exports it. */
const OWN_DATA = /\/src\/panels\/pages\/own-data\/(?!manifest|.*layer-t(able|ools))/;

/** What page, legend and card share of the reader's own layers. */
const OWN_LAYERS =
  /\/src\/(panels\/own-layers\/|symbols\/own-data|own-data\/(colour-classes|boolean-text|own-layer|filter-rows)\.ts)/;

/** What a link pinned to a version of the data finds. */
const PINS = /\/src\/panels\/pins\/(?!lazy-)/;

/** What changed in the data since the reader's last visit, with how it is counted. */
const SINCE_VISIT = /\/src\/panels\/pages\/overview\/(since-visit|changes-since)/;

/** What a frame in another page shows beside the map, and its messages to that page. */
const EMBED = /\/src\/((panels|app)\/embed\/|datasets\/frame-request)/;

/** The notice of a newer build. */
const UPDATE = /\/src\/panels\/offline\/update-notice/;

/** What makes pictures of charts and of the map, and the XML of other files. */
const DRAWINGS = /\/src\/(panels\/(drawings|charts\/save-chart)|exports\/(picture|xml))/;

/** The dialog of a picture of the map; the still map that an SVG needs has a chunk of its own. */
const PICTURES = /\/src\/panels\/sharing\/picture/;

/** Files of a voyage, fetched when the desk is asked for them. */
const VOYAGE_FILES = /\/src\/(panels\/pages\/voyage\/files\/|exports\/voyage\/)/;

/** What puts the app in the place of a page that the build rendered; only such pages need it. */
const TAKE_OVER = /\/src\/panels\/shell\/take-over/;

/** Lazy parts with a chunk of their own. */
const isOwnChunk = (id: string) =>
  [
    POPUPS,
    SEARCH,
    FILTERS,
    KEYBOARD,
    MAP_CARD,
    TABLE,
    TIME,
    GROUND,
    HARBOURS,
    CORRECTION,
    RECORD_PARTS,
    SHARING,
    DOWNLOADS,
    EMBED_DIALOG,
    VOYAGE_FILES,
    DRAWINGS,
    PICTURES,
    PRINT,
    STORIES,
    OWN_DATA,
    OWN_LAYERS,
    PINS,
    SINCE_VISIT,
    TAKE_OVER,
    EMBED,
    UPDATE,
  ].some((part) => part.test(id));

/** Schemas of files that the table, filters and some pages need. */
const LATER_SCHEMAS =
  /\/src\/datasets\/((distances|project-facts|record-times|missing-fact|country-grid|gazetteer)-schema|list-schemas)/;

/** Schemas, without those of towns, which only the search and the pages of places need. */
const SCHEMAS =
  /\/src\/datasets\/(?!list-schemas|distances-schema|project-facts-schema|record-times-schema|missing-fact-schema|country-grid-schema|gazetteer-schema|search-schema|harbour-schema|cost-factors-schema|land-network-schema|pack-land-network|reach-areas-schema|story-schema|former-ids-schema|published-changes-schema|frame-request)|\/node_modules\/valibot/;

/** Repository whose issues take corrections: that of `package.json`, unless the environment names another. */
process.env.VITE_REPOSITORY ??= repositoryOf(JSON.parse(readFileSync('package.json', 'utf8')));

const folders = await readPageFolders();
const chunkOf = panelChunks(folders, isOwnChunk);

/** Returns the group of a chunk of the panels; `panelChunks` derives its modules from the page manifests. */
const panelChunk = (name: string, priority: number) => ({
  name: (id: string, context: { getModuleInfo: FindModule }) => {
    if (SEARCH.test(id)) return null;
    if (PANEL_CONTROLS.test(id)) return name === 'panels' ? name : null;
    return chunkOf(id, (other) => context.getModuleInfo(other)) === name ? name : null;
  },
  priority,
});

export default defineConfig({
  base: './',
  appType: 'spa',
  plugins: [
    archivesApart,
    site(
      folders.flatMap(({ pages }) => pages),
      siteUrlFrom(process.env.SITE_URL),
    ),
  ],
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
  // The worker of own data fetches the code of each format when a file needs it, which only modules can.
  worker: { format: 'es' },
  css: { postcss: { plugins: [usedMapStyle] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // Chunks have fixed names for budgets.json.
    rolldownOptions: {
      // Every file of the widgets has 'use client', which has no meaning without a server.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: messagesOf, test: MESSAGES, priority: 6 },
            { name: 'shared', test: SHARED, priority: 5 },
            { name: 'positions', test: /\/src\/geo\/parse-position/, priority: 5 },
            { name: 'geodesy', test: GEODESY, priority: 5 },
            { name: 'later-schemas', test: LATER_SCHEMAS, priority: 3 },
            { name: 'schemas', test: SCHEMAS, priority: 4 },
            { name: 'preact', test: PREACT, priority: 4 },
            { name: 'widgets', test: (id) => WIDGETS.test(id) && !isOwnChunk(id), priority: 3 },
            { name: 'popups', test: POPUPS, priority: 1 },
            { name: 'filters', test: FILTERS, priority: 1 },
            { name: 'table', test: TABLE, priority: 1 },
            { name: 'search', test: SEARCH, priority: 1 },
            { name: 'key-help', test: KEY_HELP, priority: 1 },
            { name: 'keyboard', test: KEYBOARD, priority: 1 },
            { name: 'time-bar', test: TIME, priority: 1 },
            { name: 'ground-offer', test: GROUND, priority: 1 },
            { name: 'map-card', test: MAP_CARD, priority: 1 },
            { name: 'correction', test: CORRECTION, priority: 1 },
            { name: 'record-parts', test: RECORD_PARTS, priority: 1 },
            { name: 'sharing', test: SHARING, priority: 1 },
            { name: 'embed-dialog', test: EMBED_DIALOG, priority: 1 },
            { name: 'downloads', test: DOWNLOADS, priority: 1 },
            { name: 'table-files', test: TABLE_FILES, priority: 2 },
            { name: 'archives', test: ARCHIVES, priority: 3 },
            { name: 'print', test: PRINT, priority: 1 },
            { name: 'stories', test: STORIES, priority: 1 },
            { name: 'pins', test: PINS, priority: 1 },
            { name: 'embed', test: EMBED, priority: 1 },
            { name: 'take-over', test: TAKE_OVER, priority: 1 },
            { name: 'update-notice', test: UPDATE, priority: 1 },
            { name: 'since-visit', test: SINCE_VISIT, priority: 1 },
            { name: 'harbour-shapes', test: HARBOUR_SHAPES, priority: 3 },
            { name: 'harbour-parts', test: HARBOURS, priority: 1 },
            { name: 'land-routes', test: LAND_ROUTES, priority: 4 },
            { name: 'record-rows', test: RECORD_ROWS, priority: 4 },
            { name: 'page-marks', test: PAGE_MARKS, priority: 4 },
            panelChunk('panels', 2),
            panelChunk('estimates', 2),
            panelChunk('records', 1),
            panelChunk('place', 1),
            panelChunk('near', 2),
            panelChunk('desk', 1),
            panelChunk('compare', 1),
            panelChunk('gains', 1),
            // After the pages, whose modules they use.
            { name: 'own-layers', test: OWN_LAYERS, priority: 0 },
            { name: 'own-data', test: OWN_DATA, priority: 0 },
            { name: 'drawings', test: DRAWINGS, priority: 0 },
            { name: 'voyage-files', test: VOYAGE_FILES, priority: 0 },
            { name: 'pictures', test: PICTURES, priority: 0 },
          ],
        },
      },
    },
  },
});
