/**
 * Returns the address of the folder this file was fetched from, with its trailing slash. Collapses doubled slashes,
 * since some hosts also serve the file at `//find-root.js`.
 */
export function rootOf(scriptUrl) {
  const root = new URL('./', scriptUrl);
  root.pathname = root.pathname.replace(/\/{2,}/g, '/');
  return root.href;
}

/** Returns what the page's policy asks for: the site's own page, read without running it, and the scripts in its folder. */
function policyOf(root) {
  const rules = {
    createHTML: (text) => text,
    createScriptURL: (url) => (url.startsWith(`${root}assets/`) ? url : null),
  };
  return globalThis.trustedTypes?.createPolicy('find-root', rules) ?? rules;
}

/** Starts the atlas from a page that does not know its folder, such as a host's 404 page. */
async function start(root) {
  const base = document.createElement('base');
  base.href = root;
  document.head.prepend(base);
  const index = await fetch(root).then((response) => response.text());
  const policy = policyOf(root);
  const page = new DOMParser().parseFromString(policy.createHTML(index), 'text/html');
  for (const link of page.querySelectorAll('link[rel="stylesheet"], link[rel="icon"]')) {
    document.head.append(document.importNode(link, true));
  }
  for (const found of page.querySelectorAll('script[type="module"]')) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = policy.createScriptURL(new URL(found.getAttribute('src'), root).href);
    document.head.append(script);
  }
}

// The page requests this file at every depth; the first copy that loads starts the atlas.
if (globalThis.document && !document.querySelector('base')) await start(rootOf(import.meta.url));
