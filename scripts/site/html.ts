import { createHash } from 'node:crypto';
import type { SitePage } from './pages';

/**
 * How deep below the site's folder an unknown address may lie. `en/p/some-id/` is three; a damaged link may
 * hold any number of slashes. Steps above the host's root lead to the root, so that a browser asks for no
 * more files than the address has folders.
 */
export const MAX_DEPTH = 40;

/**
 * Leads an address with doubled or escaped slashes to the one with single slashes. Many hosts serve a page at both,
 * but its relative base is right at one of them only. Inline, because no file of the site is found from the other.
 */
const MERGE_SLASHES =
  "{const p=location.pathname,q=p.replace(/(\\/|%2f)+/gi,'/');if(p!==q)location.replace(q+location.search+location.hash)}";
const MERGE_SLASHES_HASH = createHash('sha256').update(MERGE_SLASHES).digest('base64');

/** Returns the index page with the script that merges slashes, and a policy that allows this one script. */
export function withMergedSlashes(index: string): string {
  return index
    .replace("script-src 'self'", `script-src 'self' 'sha256-${MERGE_SLASHES_HASH}'`)
    .replace(/<meta name="viewport"/, `<script>${MERGE_SLASHES}</script>\n    $&`);
}

/**
 * Returns the built index page as it stands at another address: its base leads back to the site's folder, and the
 * messages of its locale are fetched early.
 */
export function pageAt(
  index: string,
  { path, locale, title, description }: SitePage,
  messages: string | undefined,
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const preload =
    messages === undefined ? '' : `<link rel="modulepreload" crossorigin href="./${messages}">`;
  return index
    .replace('</head>', `${preload}</head>`)
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
      Array.from(
        { length: MAX_DEPTH + 1 },
        (_, depth) => `<script type="module" src="${startsAt(depth)}find-root.js"></script>`,
      ).join('\n    '),
    );
}

function startsAt(depth: number): string {
  return depth === 0 ? './' : '../'.repeat(depth);
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
