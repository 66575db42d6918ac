import { loadMessages } from '../i18n/load-messages';
import type { PanelServices } from '../panels/context/atlas-context';
import type { PrintedMap, Printer } from '../panels/print/printer';

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
  let printer: Printer | undefined;

  async function load(): Promise<Printer> {
    store.getState().startPrinting();
    const [made] = await Promise.all([
      import('../panels/print/printer').then(
        ({ Printer }) => printer ?? new Printer(services, map),
      ),
      loadMessages(store.getState().locale, ['print', 'marks']),
    ]);
    printer = made;
    return made;
  }

  const printView = () =>
    load().then(
      (loaded) => loaded.print(),
      () => window.print(),
    );

  // A failure shows when the reader prints.
  const fetchAhead = () => void load().catch(() => undefined);
  document.documentElement.addEventListener('mouseleave', fetchAhead, { once: true });
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
