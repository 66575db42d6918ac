/** The preload of the map's code, which names the scripts that are fetched after it. */
const MAP = document.querySelector<HTMLLinkElement>('link[data-worker]');

/** Fetches the map's worker once the map's code is there: the line would else rest until that has started. */
export function fetchWorkerAhead(): void {
  MAP?.addEventListener('load', () => void fetchInTurn(MAP.dataset.worker), { once: true });
}

/** Fetches the code of the panels and of the page in them, before it is known that it is needed. */
export function fetchPanelsAhead(): void {
  void fetchInTurn(MAP?.dataset.panels);
}

/**
 * Fetches scripts one after the other, so that each has the whole line. They are taken from the browser's cache later; what cannot be
 * fetched is asked for again then.
 */
async function fetchInTurn(scripts: string | undefined): Promise<void> {
  for (const script of scripts?.split(' ') ?? []) {
    await fetch(new URL(`assets/${script}.js`, document.baseURI))
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}
