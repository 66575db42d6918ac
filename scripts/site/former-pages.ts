import '../../tools/i18n/all-messages';
import { createHash } from 'node:crypto';
import type { FormerIds } from '../../src/domain/former-ids';
import { HTML_LANGS, LOCALES, type Locale } from '../../src/domain/locale';
import { pageOfRecord, recordKindOf } from '../../src/domain/record';
import { translator } from '../../src/i18n/translator';
import {
  isRecordManifest,
  type PageManifest,
  titleIn,
} from '../../src/panels/context/page-manifest';
import { createPathCodec } from '../../src/url/path';
import { escapeHtml } from './escape-html';
import { addressesAt } from './head';

/** A page at an address that the atlas had before. */
export interface FormerPage {
  /** Relative to the site's folder, with a trailing slash. */
  readonly path: string;
  readonly html: string;
}

/** Leads on with the query and the fragment, which a refresh would drop. The address is that of the link in the page. */
const LEAD_ON =
  "addEventListener('DOMContentLoaded',()=>location.replace(document.querySelector('a').href+location.search+location.hash))";
const LEAD_ON_HASH = createHash('sha256').update(LEAD_ON).digest('base64');

/**
 * Returns the pages that answer former addresses on any static host: those of renamed records lead to the present address, with
 * scripts or without, those of withdrawn records say what became of them. Kinds of which the site has no pages are left to the app.
 */
export function formerPages(
  manifests: readonly PageManifest[],
  { renamed, withdrawn }: FormerIds,
  url: string | undefined,
): readonly FormerPage[] {
  const { formatPath } = createPathCodec(manifests);
  const kinds = new Set(
    manifests.flatMap((page) =>
      isRecordManifest(page) && page.hasSitePages !== false ? [recordKindOf(page.kind)] : [],
    ),
  );
  const pathOf = (locale: Locale, kind: Parameters<typeof pageOfRecord>[0]['kind'], id: string) =>
    formatPath({ locale, selection: pageOfRecord({ kind, id }) });
  return LOCALES.flatMap((locale) => [
    ...[...kinds].flatMap((kind) =>
      Object.entries(renamed[kind] ?? {}).map(([former, id]) => {
        const path = pathOf(locale, kind, former);
        return { path, html: renamedPage(locale, path, pathOf(locale, kind, id), url) };
      }),
    ),
    ...withdrawn
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, id, name, reason, version }) => {
        const t = translator(locale, 'links');
        const path = pathOf(locale, kind, id);
        const text = t('withdrawn', { name: name[locale], version, reason: t(`reason.${reason}`) });
        const list = listOf(manifests, kind);
        const link = {
          href: upFrom(path) + formatPath({ locale, selection: { kind: list.kind } }),
          name: list.title ? titleIn(locale, list.title) : translator(locale)('app.name'),
        };
        return { path, html: page(locale, name[locale], text, link, '') };
      }),
  ]);
}

function listOf(manifests: readonly PageManifest[], kind: string) {
  const record = manifests.find(
    (each) => isRecordManifest(each) && recordKindOf(each.kind) === kind,
  );
  const list = record && 'list' in record ? record.list : undefined;
  const found = manifests.find((each) => each.kind === (list ?? 'overview'));
  if (!found || 'folder' in found) throw new Error(`The pages of ${kind} have no list`);
  return found;
}

function renamedPage(
  locale: Locale,
  path: string,
  present: string,
  url: string | undefined,
): string {
  const href = upFrom(path) + present;
  const canonical = url === undefined ? href : addressesAt(url)(present);
  const head = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${LEAD_ON_HASH}'">
<link rel="canonical" href="${escapeHtml(canonical)}">
<script>${LEAD_ON}</script>
<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(href)}"></noscript>`;
  const t = translator(locale, 'links');
  return page(locale, translator(locale)('app.name'), t('moved-to'), { href, name: present }, head);
}

/** Returns the way from a page to the site's folder. */
function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

function page(
  locale: Locale,
  title: string,
  text: string,
  link: { readonly href: string; readonly name: string },
  head: string,
): string {
  return `<!doctype html>
<html lang="${HTML_LANGS[locale]}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
<p>${escapeHtml(text)} <a href="${escapeHtml(link.href)}">${escapeHtml(link.name)}</a></p>
</body>
</html>
`;
}
