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

/**
 * Prints the view as a document of its own, by the button, by Ctrl+P, and from the browser's menu. A browser gives no time for
 * what its menu prints, so that then the sheet has what is there: without its code, which is fetched when the pointer leaves the
 * page, the page itself is printed.
 */
export function wirePrint(
  services: PanelServices,
  map: () => PrintedMap | undefined,
): { printView(): Promise<void> } {
  const { store } = services;
  let code:
    | Pick<typeof import('../panels/print/print-sheet'), 'PrintSheet' | 'removeSheet'>
    | undefined;
  let isReady = false;

  const load = async () => {
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
  };

  const prepareAtOnce = () => {
    if (isReady || !code) return;
    new code.PrintSheet(services, map()?.picture(), localDay(new Date())).finish();
  };

  const printView = async () => {
    try {
      const { PrintSheet } = await load();
      const picture = await map()?.pictureForPaper();
      const sheet = new PrintSheet(services, picture, localDay(new Date()));
      await sheet.complete();
      sheet.finish();
      isReady = true;
    } catch (error) {
      console.warn('The sheet cannot be laid out:', error);
    }
    window.print();
    isReady = false;
  };

  document.documentElement.addEventListener(
    'mouseleave',
    () => void load().catch(() => undefined),
    {
      once: true,
    },
  );
  window.addEventListener('beforeprint', prepareAtOnce);
  window.addEventListener('afterprint', () => code?.removeSheet());
  window.addEventListener('keydown', (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isPrint || event.key.toLowerCase() !== 'p' || event.defaultPrevented) return;
    event.preventDefault();
    void printView();
  });
  return { printView };
}

function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
