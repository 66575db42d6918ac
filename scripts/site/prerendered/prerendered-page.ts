import { createHash } from 'node:crypto';
import { HTML_LANGS, LOCALE_NAMES, LOCALES } from '../../../src/domain/locale';
import type { PageManifest } from '../../../src/panels/context/page-manifest';
import { escapeHtml } from '../escape-html';
import { REPORT_MISSING_CODE, withReportApart } from '../html';

/**
 * The style sheets that a page of a bundle needs, by the beginning of their names, in the order in which the app adds them: a
 * later one wins.
 */
const SHEETS: Readonly<Record<NonNullable<PageManifest['chunk']> | 'other', readonly string[]>> = {
  panels: ['panels', 'record-parts', 'estimates', 'records', 'harbour-parts'],
  other: ['panels', 'record-parts', 'estimates', 'records'],
  place: ['panels', 'record-parts', 'estimates', 'records', 'place'],
  desk: ['panels', 'record-parts', 'estimates', 'search', 'desk', 'records'],
  gains: ['panels', 'record-parts', 'estimates', 'search', 'desk', 'records', 'gains'],
  compare: ['panels', 'record-parts', 'compare'],
  story: ['panels', 'stories'],
  own: ['panels', 'own-layers', 'own-data'],
};

/** What the built page says to readers without scripts. */
const NO_SCRIPT = /<noscript>\s*<div class="start-failure">.*<\/noscript>/s;

/** The fonts of the text that is read first, so that it is not laid out in another and moved. */
const FONTS = ['latin-400.woff2', 'latin-600.woff2'];

/** Longest wait for the fonts of the text, ms. */
const FONTS_MS = 1000;

/**
 * Shows the page in the reader's theme and at the width that the reader gave the panel before the app starts, and hides it where the
 * address asks for more than another view of the map, which the build does not know, and until its fonts are there, soon in any case,
 * so that it is not laid out twice. A page without scripts follows the reader's preference of a theme by its style sheet. Reports missing
 * code too.
 */
export const EARLY = `${REPORT_MISSING_CODE};{const d=document.documentElement;let t,w;try{t=localStorage.getItem('corridor-atlas.theme');w=parseFloat(localStorage.getItem('corridor-atlas.panel-width'))}catch{}if(w>0)d.style.setProperty('--chosen-width',w/16+'rem');d.dataset.theme=t==='dark'||t==='light'?t:matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light';if([...new URLSearchParams(location.search).keys()].some(k=>!/^(v|m|l|g|b|data|utm_.*)$/.test(k)))d.dataset.view='other';const f=document.fonts,s=()=>{delete d.dataset.fonts};d.dataset.fonts='late';setTimeout(s,${FONTS_MS});f.addEventListener('loading',()=>Promise.all([400,600].map(w=>f.load(w+' 1em "Noto Sans"'))).then(s,s),{once:true})}`;
/** Where it lies in the site: not in each page, whose first paint waits for the style sheets beside it anyway. */
export const EARLY_FILE = `assets/early-${createHash('sha256').update(EARLY).digest('base64url').slice(0, 8)}.js`;

/** What the app is started with, and what it is started from. */
const CODE =
  /\s*(?:<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|preload" as="(?:fetch|style))"[^>]*>)/g;

/** Returns the names of the style sheets that a page of a bundle needs, in their order. Throws if the build has none of a name. */
export function prerenderedSheets(
  chunk: PageManifest['chunk'],
  assets: readonly string[],
): readonly string[] {
  return SHEETS[chunk ?? 'other'].map((name) => {
    const found = assets.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.css$`).test(file));
    if (found === undefined) throw new Error(`The build has no style sheet ${name}`);
    return found;
  });
}

/** What a built page is given. */
export interface PageContent {
  readonly markup: string;
  readonly sheets: readonly string[];
  /** Files of fonts that its text needs beside those of every page. */
  readonly fonts?: readonly string[];
  /** Names of the scripts that the app needs for this page beside what every page has, in the order in which it is fetched. */
  readonly scripts?: readonly string[];
  /** Path of the routes by sea that the page shows. */
  readonly routes?: string;
  readonly note: string;
}

/**
 * Returns a built page with its rendered content: style sheets in its head, and the markup before the element in which the app
 * renders its panels, with a note for readers without scripts. Throws if the page is not as the build writes it.
 */
export function prerenderedPage(
  page: string,
  { markup, sheets, fonts = [], scripts = [], routes, note }: PageContent,
): string {
  const links = [
    ...[...FONTS, ...fonts].map(
      (font) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="./generated/fonts/${font}">`,
    ),
    ...sheets.map((sheet) => `<link rel="stylesheet" crossorigin href="./${sheet}">`),
  ];
  const prerendered = `<div id="prerendered"${routes === undefined ? '' : ` data-routes="${routes}"`}>${markup}<noscript><p class="prerendered-note">${escapeHtml(note)}</p></noscript></div>`;
  const code = (page.match(CODE) ?? []).join('');
  const later = scripts.filter((script) => !code.includes(script)).map((script) => ` ${script}`);
  return [
    [/<meta name="viewport"/, `<script src="./${EARLY_FILE}"></script>\n    <meta name="viewport"`],
    // A page is read by its style sheets and fonts; the code comes after them on a slow connection.
    [
      /<\/head>/,
      `${links.join('')}${code.replace(/(?<= data-panels="[^"]*)"/, `${later.join('')}"`)}</head>`,
    ],
    [NO_SCRIPT, ''],
    [/<div id="panels"><\/div>/, `${prerendered}\n    <div id="panels"></div>`],
  ].reduce(
    (text: string, [part, replacement]) => {
      const changed = text.replace(part as RegExp, () => replacement as string);
      if (changed === text) throw new Error(`A built page has no ${part}`);
      return changed;
    },
    withReportApart(page.replace(CODE, '')),
  );
}

/** Returns the root page with links to the front pages for readers without scripts, which the app else chooses between. */
export function rootWithLinks(root: string): string {
  const links = LOCALES.map(
    (locale) =>
      `<p><a href="./${locale}/" lang="${HTML_LANGS[locale]}" hreflang="${HTML_LANGS[locale]}">${LOCALE_NAMES[locale]}</a></p>`,
  );
  return root.replace(
    NO_SCRIPT,
    () => `<noscript><nav class="start-failure">${links.join('')}</nav></noscript>`,
  );
}
