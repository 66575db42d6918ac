/**
 * Fetches what the page names in the preload of the map's code once that is there: the line would else rest while the code starts, and
 * the worker and the panels would be asked for when they are needed. One after the other, so that each has the whole line.
 * They are taken from the browser's cache later; what cannot be fetched is asked for again then.
 */
export function fetchAhead(): void {
  const map = document.querySelector<HTMLLinkElement>('link[data-then]');
  const files = map?.dataset.then?.split(' ') ?? [];
  map?.addEventListener('load', () => void fetchInTurn(files), { once: true });
}

async function fetchInTurn(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await fetch(new URL(file, document.baseURI))
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}
