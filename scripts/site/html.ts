import type { SitePage } from './pages';

/** How deep an address may lie below the site's folder: `en/p/some-id/` is three, a slash more four. */
const DEPTHS = ['./', '../', '../../', '../../../', '../../../../'];

/** The built index page as it stands at another address: its base leads back to the site's folder. */
export function pageAt(index: string, { path, locale, title, description }: SitePage): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return index
    .replace('<base href="./"', `<base href="${up}"`)
    .replace('<html lang="en"', `<html lang="${locale === 'zh' ? 'zh-Hans' : locale}"`)
    .replace(/<title>.*?<\/title>/s, `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      `$1${escapeHtml(shorten(description))}"`,
    );
}

/**
 * The page a host shows for an address it does not know. Such an address says nothing of where the
 * site lies, so the page looks for its start script at every depth; the one that exists runs.
 */
export function notFoundPage(index: string): string {
  return index
    .replace(/<base[^>]*>/, '')
    .replace(/<link rel="(preload|modulepreload|icon|stylesheet)"[^>]*>/g, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      DEPTHS.map((up) => `<script type="module" src="${up}find-root.js"></script>`).join('\n    '),
    );
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199).trimEnd()}…`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
