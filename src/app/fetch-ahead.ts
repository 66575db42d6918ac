/** The preload of the map's code, which names the scripts that are fetched after it, and their sizes in bytes. */
const MAP = document.querySelector<HTMLLinkElement>('link[data-worker]');

/** The part of a script after which the next is asked for: its answer comes when the first is whole, and the line does not rest. */
const MOST = 0.75;

/**
 * Fetches the map's worker when most of the map's code is there, while the code is not yet whole and the worker not known to be needed.
 * Resolves when most of the worker has been fetched; at once if the map's code is there already, which asks for the worker itself.
 */
export async function fetchWorkerAhead(): Promise<void> {
  if (!MAP || isFetched(MAP)) return;
  const { size, worker = '', workerSize } = MAP.dataset;
  await Promise.race([whenFetched(MAP), whenMostIsFetched(MAP.href, Number(size))]);
  await fetchMost(urlOf(worker), Number(workerSize)).catch(() => undefined);
}

/** Resolves when what a link names has been fetched, or cannot be. */
async function whenFetched(link: HTMLLinkElement): Promise<void> {
  if (isFetched(link)) return;
  await new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, resolve, { once: true });
  });
}

function isFetched({ href }: HTMLLinkElement): boolean {
  return performance.getEntriesByName(href).length > 0;
}

/**
 * Resolves when most of a script is there that another request is fetching: browsers share among requests what comes in and is to
 * be kept. Never resolves if they do not, or the script cannot be fetched.
 */
async function whenMostIsFetched(url: string, size: number): Promise<void> {
  const isFetched = await fetchMost(url, size, isKept).catch(() => false);
  if (!isFetched) await new Promise(() => undefined);
}

function isKept({ headers }: Response): boolean {
  return !/no-store/.test(headers.get('cache-control') ?? '');
}

/**
 * Fetches a script. Resolves when most of it has been read, whether it has that size or not, and reads the rest after that; resolves
 * to whether it is read, which it is not if the answer is not as wanted.
 */
async function fetchMost(
  url: string,
  size: number,
  isWanted: (response: Response) => boolean = () => true,
): Promise<boolean> {
  const response = await fetch(url);
  const reader = response.body?.getReader();
  if (!reader || !response.ok || !isWanted(response)) {
    await reader?.cancel();
    return false;
  }
  let read = 0;
  return new Promise((resolve, reject) => {
    const next = async () => {
      for (;;) {
        const { done, value } = await reader.read();
        read += value?.length ?? 0;
        if (done || read >= MOST * size) resolve(true);
        if (done) return;
      }
    };
    next().catch(reject);
  });
}

/** Fetches the code of the panels and of the page in them, before it is known that it is needed. */
export function fetchPanelsAhead(): Promise<void> {
  return fetchAhead(MAP?.dataset.panels);
}

/** Fetches scripts that are taken from the browser's cache later; what cannot be fetched is asked for again then. */
async function fetchAhead(scripts: string | undefined): Promise<void> {
  const names = scripts?.split(' ') ?? [];
  await Promise.allSettled(names.map(async (name) => (await fetch(urlOf(name))).arrayBuffer()));
}

function urlOf(script: string): string {
  return new URL(`assets/${script}.js`, document.baseURI).href;
}
