import '../../tools/i18n/all-messages';
import { HTML_LANGS, LOCALE_NAMES, LOCALES, type Locale } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { hasIds, type PageManifest, titleIn } from '../../src/panels/context/page-manifest';
import { createPathCodec } from '../../src/url/path';
import { escapeHtml } from './escape-html';

/**
 * Largest depth of an unknown address below the site's folder. `en/p/some-id/` is three; a damaged link may hold
 * any number of slashes. Steps above the host's root lead to the root, so that a browser requests no more files
 * than the address has folders.
 */
export const MAX_DEPTH = 40;

/** How deep an unknown address may lie for readers without scripts. */
const MAX_STATIC_DEPTH = 6;

/** The file that tells readers without scripts what there is: one in the folder of each language, one in the site's. */
export const HELP_FILE = 'not-found.html';

const WORDS: Readonly<Record<Locale, { readonly title: string; readonly text: string }>> = {
  en: {
    title: 'This address has no page of its own',
    text: 'The atlas opens voyages, comparisons and places of any address in your browser, which needs JavaScript. These pages can be read without it:',
  },
  es: {
    title: 'Esta dirección no tiene página propia',
    text: 'El atlas abre en el navegador viajes, comparaciones y lugares de cualquier dirección, para lo que necesita JavaScript. Estas páginas se leen sin él:',
  },
  pt: {
    title: 'Este endereço não tem página própria',
    text: 'O atlas abre no navegador viagens, comparações e lugares de qualquer endereço, e para isso precisa de JavaScript. Estas páginas podem ser lidas sem ele:',
  },
  zh: {
    title: '此地址没有单独的页面',
    text: '航程、对比和地点由地图集在浏览器中打开，需要启用JavaScript。以下页面无需JavaScript即可阅读：',
  },
};

/**
 * Returns the page that a host serves, with status 404, for an unknown address. Such an address does not tell the site's
 * folder, so the page tries its start script at every depth; the one that exists runs and opens the view. Without scripts it
 * tries the file for such readers in the same way, so that one in the language of the address is shown.
 */
export function notFoundPage(index: string): string {
  return index
    .replace(/<base[^>]*>/, '<meta name="robots" content="noindex">')
    .replace("object-src 'none'", "object-src 'self'")
    .replace(/<title>.*?<\/title>/s, `<title>404 · ${translator('en')('app.name')}</title>`)
    .replace(
      /<link rel="(preload|modulepreload|icon|stylesheet|manifest|apple-touch-icon)"[^>]*>/g,
      '',
    )
    .replace(/<noscript>.*<\/noscript>/s, () => `<noscript>${helpAtEveryDepth()}</noscript>`)
    .replace(
      /<script type="module"[^>]*><\/script>/,
      Array.from(
        { length: MAX_DEPTH + 1 },
        (_, depth) => `<script type="module" src="${startsAt(depth)}find-root.js"></script>`,
      ).join('\n    '),
    );
}

/** Returns objects within one another: where a file does not exist, a browser shows what the object contains instead. */
function helpAtEveryDepth(): string {
  const texts = LOCALES.map(
    (locale) => `<p lang="${HTML_LANGS[locale]}">${escapeHtml(WORDS[locale].title)}.</p>`,
  );
  return Array.from({ length: MAX_STATIC_DEPTH + 1 }, (_, depth) => startsAt(depth)).reduceRight(
    (inner, folder) =>
      `<object type="text/html" data="${folder}${HELP_FILE}" width="100%" height="640">${inner}</object>`,
    texts.join(''),
  );
}

function startsAt(depth: number): string {
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Returns what readers without scripts are told in the folder of a language, with links to its lists. */
export function helpIn(locale: Locale, manifests: readonly PageManifest[]): string {
  const { formatPath } = createPathCodec(manifests);
  const lists = manifests.flatMap((page) =>
    hasIds(page)
      ? []
      : [
          {
            href: `./${formatPath({ locale, selection: { kind: page.kind } }).slice(`${locale}/`.length)}`,
            name: page.title ? titleIn(locale, page.title) : translator(locale)('app.name'),
          },
        ],
  );
  return helpPage(HTML_LANGS[locale], [helpSection(locale, lists)]);
}

/** Returns what they are told where the address has no language: all of them, with links to their front pages. */
export function helpInAllLanguages(): string {
  return helpPage(
    HTML_LANGS.en,
    LOCALES.map((locale) =>
      helpSection(locale, [{ href: `./${locale}/`, name: LOCALE_NAMES[locale] }]),
    ),
  );
}

function helpSection(
  locale: Locale,
  links: readonly { readonly href: string; readonly name: string }[],
): string {
  const { title, text } = WORDS[locale];
  const items = links.map(
    ({ href, name }) => `<li><a href="${href}" target="_top">${escapeHtml(name)}</a></li>`,
  );
  return `<section lang="${HTML_LANGS[locale]}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><ul>${items.join('')}</ul></section>`;
}

function helpPage(lang: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>404</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 "Noto Sans","Noto Sans SC",sans-serif}h1{font-size:1.375rem}li{padding:4px 0}</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}
