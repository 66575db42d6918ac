declare global {
  var trustedTypes: PolicyFactory | undefined;
}

/** Part of the Trusted Types API, which TypeScript does not declare: https://www.w3.org/TR/trusted-types/ */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
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

/**
 * Lets MapLibre, Workbox and the router start their workers under the page's policy, which refuses every other text that
 * would become a script or markup. There is no rule for markup, since the atlas makes none of texts. MapLibre takes addresses as
 * texts, so that the policy must be the default one.
 */
export function allowOwnScripts(root: string): void {
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => trustedScript(url, root),
  });
}
