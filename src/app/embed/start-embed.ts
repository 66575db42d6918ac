import { isLocale } from '../../domain/locale';
import { idOf } from '../../domain/selection';
import type { PanelServices } from '../../panels/context/atlas-context';
import { mountEmbed } from '../../panels/embed/mount-embed';
import { wireEmbed } from './wire-embed';

/** What the first code of the app does for a frame. */
interface FrameAddresses {
  /** The folder of the atlas. */
  readonly root: URL;
  /** Shows the view of an absolute address as if the frame had been opened with it. */
  show(href: string): void;
}

/** Mounts what a frame in another page shows beside the map, and begins to talk with that page. */
export async function startEmbed(
  element: HTMLElement,
  services: PanelServices,
  addresses: FrameAddresses,
): Promise<void> {
  const { store } = services;
  await mountEmbed(element, services);
  wireEmbed(store, {
    state: () => {
      const { locale, selection, view } = store.getState();
      const id = idOf(selection);
      const href = services.hrefOf({});
      return {
        address: href.slice(addresses.root.href.length),
        href,
        title: document.title,
        locale,
        selection: { kind: selection.kind, ...(id !== undefined && { id }) },
        camera: view,
      };
    },
    show: (address) => void showInFrame(address, services, addresses),
  });
}

/**
 * Shows another view in the frame, once its language is loaded. It stays a frame, and keeps its theme unless the address names
 * one.
 */
async function showInFrame(
  address: string,
  { store, selectLocale }: PanelServices,
  { root, show }: FrameAddresses,
): Promise<void> {
  const [, locale = ''] = /^(\w+)/.exec(address) ?? [];
  if (!isLocale(locale) || !(await selectLocale(locale))) return;
  const url = new URL(address, root);
  const { addressTheme } = store.getState();
  url.searchParams.set('embed', '1');
  url.searchParams.delete('view');
  if (addressTheme && !url.searchParams.has('theme')) url.searchParams.set('theme', addressTheme);
  show(url.href);
}
