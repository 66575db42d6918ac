import { createHash } from 'node:crypto';
import { HTML_LANGS } from '../../src/domain/locale';
import { escapeHtml } from './escape-html';
import { headOf, shorten } from './head';
import { withWebManifest } from './offline/web-manifest';
import type { SitePage } from './pages';

/**
 * The style sheets of the Chinese font. The app adds that of the bold weight once the page is on screen, and to pages in other languages
 * both where the device has no such font.
 */
const [HAN_SHEET, HAN_BOLD_SHEET] = ['han', 'han-bold'].map(
  (name) => `<link rel="stylesheet" href="./generated/fonts/${name}.css">`,
);

/**
 * Redirects an address with doubled or escaped slashes to the one with single slashes. Many hosts serve a page at
 * both, but its relative base is correct at only one of them. The script is inline, because no file of the site
 * can be found from the other.
 */
const MERGE_SLASHES =
  "{const p=location.pathname,q=p.replace(/(\\/|%2f)+/gi,'/');if(p!==q)location.replace(q+location.search+location.hash)}";

/**
 * Says that the atlas is not there if its code cannot be fetched, as in a frame that is sandboxed without an origin. The words
 * are in a file of their own; it is no module, which such a frame may fetch from any host.
 */
export const REPORT_MISSING_CODE =
  "{let u;addEventListener('error',({target:t})=>{if(t.type==='module'&&/assets/.test(t.src))document.head.append(Object.assign(document.createElement('script'),{src:u??=self.trustedTypes?trustedTypes.createPolicy('missing-code',{createScriptURL:()=>'./no-code.js'}).createScriptURL(''):'./no-code.js'}))},true)}";

const FIRST_SCRIPT = `${MERGE_SLASHES};${REPORT_MISSING_CODE}`;

/** Returns the index page with the script that merges slashes and reports missing code, and a policy that allows this one script. */
export function withFirstScript(index: string): string {
  return index
    .replace("script-src 'self'", `script-src 'self' 'sha256-${hashOf(FIRST_SCRIPT)}'`)
    .replace(/<meta name="viewport"/, `<script>${FIRST_SCRIPT}</script>\n    $&`);
}

/** Returns a page whose first script only merges slashes: what reports missing code is in a file that the page fetches before its code. */
export function withReportApart(page: string): string {
  return page
    .replace(`<script>${FIRST_SCRIPT}</script>`, () => `<script>${MERGE_SLASHES}</script>`)
    .replace(hashOf(FIRST_SCRIPT), hashOf(MERGE_SLASHES));
}

function hashOf(script: string): string {
  return createHash('sha256').update(script).digest('base64');
}

/** What the pages of a built site share. */
export interface BuiltSite {
  /** The built index page. */
  readonly index: string;
  /** The address at which the site will be published, with a trailing slash. */
  readonly url?: string | undefined;
}

/**
 * Returns the built index page for another address: its base leads back to the site's folder, its head says what it is, and the
 * messages and the map of its locale are preloaded, and one in Chinese has the style sheet of its font's regular weight.
 */
export function pageAt(
  { index, url }: BuiltSite,
  page: SitePage,
  messages: string | undefined,
): string {
  const { path, locale, title, description } = page;
  const up = '../'.repeat(path.split('/').length - 1);
  const preload =
    messages === undefined ? '' : `<link rel="modulepreload" crossorigin href="./${messages}">`;
  const sheets =
    locale === 'zh'
      ? `${HAN_SHEET}<noscript>${HAN_BOLD_SHEET}</noscript>`
      : `<noscript>${HAN_SHEET}${HAN_BOLD_SHEET}</noscript>`;
  const installable = withWebManifest(index, locale);
  return withHead(installable.replace('</head>', `${sheets}${preload}</head>`), headOf(page, url))
    .replace('./generated/data/en/', `./generated/data/${locale}/`)
    .replace('<base href="./"', `<base href="${up}"`)
    .replace('<html lang="en"', `<html lang="${HTML_LANGS[locale]}"`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, start: string) => `${start}${escapeHtml(shorten(description))}"`,
    );
}

/** Returns a page with more elements in its head, after all that the app is loaded by. */
export function withHead(page: string, head: string): string {
  return page.replace('</head>', () => `  ${head}\n  </head>`);
}
