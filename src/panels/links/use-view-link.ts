import type { MouseEvent } from 'react';
import type { AppState } from '../../state/store';
import { type PanelServices, useAtlas, useServices } from '../context/atlas-context';

type LinkedView = Partial<Pick<AppState, 'locale' | 'selection'>>;

/** Returns the props of an `<a>` to another view: a real address, and no reload on a plain click. */
export function useViewLink(change: LinkedView) {
  const services = useServices();
  const href = useAtlas(() => services.hrefOf(change));
  return { href, onClick: (event: MouseEvent<Element>) => followLink(event, change, services) };
}

/** Opens the view of a link that is clicked, unless the browser itself follows the click. */
export function followLink(
  event: MouseEvent<Element>,
  { selection, locale }: LinkedView,
  { store, selectLocale }: Pick<PanelServices, 'store' | 'selectLocale'>,
): void {
  if (opensElsewhere(event)) return;
  event.preventDefault();
  if (selection) store.getState().select(selection);
  if (locale) void selectLocale(locale);
}

/** Returns whether the browser itself follows a click, into another tab or window. */
export function opensElsewhere(event: MouseEvent<Element>): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
