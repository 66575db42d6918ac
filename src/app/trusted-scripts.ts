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

/** Returns a text without what could be markup: MapLibre parses the names of those who made the tiles. */
export function withoutMarkup(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/[<>]/g, '');
}

/**
 * Lets MapLibre, Workbox and the router start their workers under the page's policy, which refuses every other text that
 * would become a script. No text becomes markup: only its words are left of it. MapLibre takes texts, so that the policy must be
 * the default one.
 */
export function allowOwnScripts(root: string): void {
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: withoutMarkup,
    createScriptURL: (url) => trustedScript(url, root),
  });
}
