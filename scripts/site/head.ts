import { HTML_LANGS, LOCALE_TAGS, LOCALES } from '../../src/domain/locale';
import { recordOf, refKey } from '../../src/domain/record';
import { translator } from '../../src/i18n/translator';
import { escapeHtml } from './escape-html';
import { linkedData } from './linked-data';
import type { SitePage } from './pages';

/** The longest description in a head, in characters; search engines and cards show about as much. */
const MAX_DESCRIPTION = 200;

/** Returns the function that makes an address of a path of the site: absolute if the site's own address is known. */
export function addressesAt(siteUrl: string | undefined): (path: string) => string {
  return (path) => `${siteUrl ?? './'}${path}`;
}

/**
 * Returns the page's path or, for readers of no language of the atlas, the one that `x-default` names: the root for the front
 * pages, which chooses by the browser's languages, and else the English page.
 */
export function defaultPath({ selection, paths }: Pick<SitePage, 'selection' | 'paths'>): string {
  return selection.kind === 'overview' ? '' : paths.en;
}

/**
 * Returns what the head of a page says to search engines and to sites that show a link to it: its canonical address, the same
 * page in other languages, Open Graph and Twitter tags, and what it is about as JSON-LD. Without the site's own address all are
 * relative to the base of the page, and `og:url`, which must be absolute, is left out.
 */
export function headOf(page: SitePage, siteUrl: string | undefined): string {
  const addressOf = addressesAt(siteUrl);
  return [
    link('canonical', addressOf(page.path)),
    ...alternateLinks(page, addressOf),
    ...dataLink(page, addressOf),
    ...sharingTags(page, page.path, siteUrl),
    `<script type="application/ld+json">${inScript(linkedData(page, addressOf))}</script>`,
  ].join('\n    ');
}

/** Returns what the head of the root says, which leads to the front page in the browser's language: a link to it is shown as to `front`. */
export function rootHead(front: SitePage, siteUrl: string | undefined): string {
  const addressOf = addressesAt(siteUrl);
  return [
    link('canonical', addressOf('')),
    ...alternateLinks(front, addressOf),
    ...sharingTags(front, '', siteUrl),
  ].join('\n    ');
}

/** Returns what sites show with a link to a path, in the language of a page. Those that read `twitter:` tags take the rest from `og:`. */
function sharingTags(page: SitePage, path: string, siteUrl: string | undefined): readonly string[] {
  const { locale, heading } = page;
  const description = shorten(page.description);
  return [
    property('og:type', page.selection.kind === 'overview' ? 'website' : 'article'),
    property('og:site_name', translator(locale)('app.name')),
    property('og:title', heading),
    property('og:description', description),
    ...(siteUrl === undefined ? [] : [property('og:url', addressesAt(siteUrl)(path))]),
    property('og:locale', openGraphLocale(locale)),
    '<meta name="twitter:card" content="summary">',
  ];
}

/** Returns a description cut to the length that is shown. */
export function shorten(text: string): string {
  return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1).trimEnd()}…`;
}

function alternateLinks(
  page: Pick<SitePage, 'selection' | 'paths'>,
  addressOf: (path: string) => string,
): readonly string[] {
  return [
    ...LOCALES.map((each) => alternate(HTML_LANGS[each], addressOf(page.paths[each]))),
    alternate('x-default', addressOf(defaultPath(page))),
  ];
}

/** Returns the link from the page of a record to the record as data. */
function dataLink(
  { selection, record }: Pick<SitePage, 'selection' | 'record'>,
  addressOf: (path: string) => string,
): readonly string[] {
  const shown = record && recordOf(selection);
  if (!shown) return [];
  const href = escapeHtml(addressOf(`data/${refKey(shown)}.json`));
  return [`<link rel="alternate" type="application/json" href="${href}">`];
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}">`;
}

function alternate(language: string, href: string): string {
  return `<link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`;
}

function openGraphLocale(locale: keyof typeof LOCALE_TAGS): string {
  return LOCALE_TAGS[locale].replace('-', '_');
}

/** Returns JSON that no text in it can end the script with. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
