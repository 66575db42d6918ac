declare global {
  var trustedTypes: PolicyFactory | undefined;
}

/** Part of the Trusted Types API, which TypeScript does not declare: https://www.w3.org/TR/trusted-types/ */
interface PolicyFactory {
  createPolicy(name: string, rules: Rules): unknown;
}

interface Rules {
  createHTML(text: string): string;
  createScriptURL(url: string): string | null;
}

/** What the atlas starts by its address: workers, which the build names by their content, and the service worker. */
const STARTED = /^(assets\/[\w.-]+\.js|sw\.js)$/;

/** Returns the address of a script that the atlas in the folder `root` may start; null for any other, which the browser then refuses. */
export function trustedScript(url: string, root: string): string | null {
  const { href, search, hash } = new URL(url, root);
  if (!href.startsWith(root)) return null;
  const path = href.slice(root.length, href.length - search.length - hash.length);
  return STARTED.test(path) ? url : null;
}

/** A link to a page of the web around words without markup. */
const LINK = /<a\b[^>]*?\bhref="(https:\/\/[^"'<>\s]+)"[^>]*>([^<>]*)<\/a>/g;

/** Returns a text without markup but for plain links: MapLibre parses the names of those who made the tiles, who ask for a link. */
export function plainMarkup(text: string): string {
  let plain = '';
  let end = 0;
  for (const { 0: link, 1: url, 2: words, index } of text.matchAll(LINK)) {
    plain += `${wordsOf(text.slice(end, index))}<a href="${url}" target="_blank" rel="noopener">${words}</a>`;
    end = index + link.length;
  }
  return plain + wordsOf(text.slice(end));
}

function wordsOf(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/[<>]/g, '');
}

/**
 * Lets MapLibre, Workbox and the router start their workers under the page's policy, which refuses every other text that
 * would become a script. Of a text that would become markup only words and plain links are left. MapLibre takes texts, so that
 * the policy must be the default one.
 */
export function allowOwnScripts(root: string): void {
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: plainMarkup,
    createScriptURL: (url) => trustedScript(url, root),
  });
}
