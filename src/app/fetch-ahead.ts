/** The preload of the map's code, which names the scripts that are fetched after it. */
const MAP = document.querySelector<HTMLLinkElement>('link[data-worker]');

/**
 * Fetches the map's worker once the map's code is there: the line would else rest until that has started. Resolves when it has been
 * fetched.
 */
export async function fetchWorkerAhead(): Promise<void> {
  if (MAP) await whenFetched(MAP);
  await fetchAhead(MAP?.dataset.worker);
}

/** Resolves when what a link names has been fetched, or cannot be. */
async function whenFetched(link: HTMLLinkElement): Promise<void> {
  if (performance.getEntriesByName(link.href).length > 0) return;
  await new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, resolve, { once: true });
  });
}

/** Fetches the code of the panels and of the page in them, before it is known that it is needed. */
export function fetchPanelsAhead(): Promise<void> {
  return fetchAhead(MAP?.dataset.panels);
}

/** Fetches scripts that are taken from the browser's cache later; what cannot be fetched is asked for again then. */
async function fetchAhead(scripts: string | undefined): Promise<void> {
  const names = scripts?.split(' ') ?? [];
  const urls = names.map((name) => new URL(`assets/${name}.js`, document.baseURI));
  await Promise.allSettled(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
}
