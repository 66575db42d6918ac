import { HTML_LANGS, LOCALES } from '../../src/domain/locale';
import { escapeHtml } from './escape-html';
import { addressesAt, defaultPath } from './head';
import type { SitePage } from './pages';

/** The most addresses that one sitemap may hold by the protocol. */
const MAX_ADDRESSES = 50_000;

/**
 * Returns the sitemap of the site: every page with the same page in other languages and when its data last changed. Throws if
 * there are more pages than one sitemap may hold.
 */
export function sitemapOf(pages: readonly SitePage[], siteUrl: string): string {
  if (pages.length > MAX_ADDRESSES) {
    throw new Error(`${pages.length} pages; one sitemap may hold ${MAX_ADDRESSES}`);
  }
  const addressOf = addressesAt(siteUrl);
  const link = (language: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(addressOf(path))}"/>`;
  const entries = pages.map((page) =>
    [
      `<url><loc>${escapeHtml(addressOf(page.path))}</loc><lastmod>${page.modified}</lastmod>`,
      ...LOCALES.map((locale) => link(HTML_LANGS[locale], page.paths[locale])),
      `${link('x-default', defaultPath(page))}</url>`,
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/**
 * Returns the file that tells crawlers that they may read everything, and where the sitemap is. Crawlers read it only at the
 * root of a host.
 */
export function robotsOf(siteUrl: string | undefined): string {
  const sitemap = siteUrl === undefined ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nDisallow:\n${sitemap}`;
}
