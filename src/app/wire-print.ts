import type { MapPicture } from '../domain/map-picture';
import { loadMessages } from '../i18n/load-messages';
import type { PanelServices } from '../panels/context/atlas-context';

/** What printing needs of the map. */
interface PrintedMap {
  /** Returns a picture of the map as it is. */
  picture(): MapPicture | undefined;
  /** Resolves with a picture for paper. */
  pictureForPaper(): Promise<MapPicture | undefined>;
}

type PrintCode = Pick<typeof import('../panels/print/print-sheet'), 'PrintSheet' | 'removeSheet'>;

/**
 * Prints the view as a document of its own: by the button of the dialog of sharing, by Ctrl+P, and from the browser's menu, which
 * gives no time to fetch anything. The code is therefore fetched when the pointer leaves the page, as on its way to that menu;
 * without it the page itself is printed. `map` returns the map on screen, if there is one.
 */
export function wirePrint(
  services: PanelServices,
  map: () => PrintedMap | undefined,
): { printView(): Promise<void> } {
  const { store } = services;
  let code: PrintCode | undefined;
  /** Whether a sheet of the present state is laid out. */
  let isLaidOut = false;
  let isBusy = false;

  async function load(): Promise<PrintCode> {
    store.getState().startPrinting();
    const [loaded] = await Promise.all([
      import('../panels/print/print-sheet').then(({ PrintSheet, removeSheet }) => ({
        PrintSheet,
        removeSheet,
      })),
      loadMessages(store.getState().locale, ['print', 'marks']),
    ]);
    code = loaded;
    return loaded;
  }

  async function layOut(): Promise<void> {
    const { PrintSheet } = await load();
    const picture = await map()?.pictureForPaper();
    const sheet = new PrintSheet(services, picture, localDay(new Date()));
    await sheet.complete();
    sheet.finish();
    isLaidOut = true;
  }

  function layOutAtOnce(): void {
    if (isLaidOut || !code) return;
    new code.PrintSheet(services, map()?.picture(), localDay(new Date())).finish();
  }

  async function printView(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    document.body.style.cursor = 'progress';
    try {
      await layOut();
    } catch (error) {
      console.warn('The sheet cannot be laid out:', error);
      removeSheet();
    }
    document.body.style.cursor = '';
    isBusy = false;
    window.print();
  }

  function removeSheet(): void {
    isLaidOut = false;
    code?.removeSheet();
  }

  function fetchAhead(): void {
    load().catch((error: unknown) => console.warn('The code of printing is missing:', error));
  }

  document.documentElement.addEventListener('mouseleave', fetchAhead, { once: true });
  window.addEventListener('beforeprint', layOutAtOnce);
  window.addEventListener('afterprint', removeSheet);
  // A browser that never says that it has printed must not print an old sheet.
  store.subscribe(() => {
    isLaidOut = false;
  });
  window.addEventListener('keydown', (event) => {
    if (!isPrintKey(event) || event.defaultPrevented) return;
    event.preventDefault();
    void printView();
  });
  return { printView };
}

function isPrintKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'p';
}

function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
