import type { MouseEvent } from 'react';
import type { AppState } from '../../state/store';
import { useAtlas, useServices } from '../context/atlas-context';

/** Returns the props of an `<a>` to another view: a real address, and no reload on a plain click. */
export function useViewLink(change: Partial<Pick<AppState, 'locale' | 'selection'>>) {
  const { store, hrefOf, selectLocale } = useServices();
  const href = useAtlas(() => hrefOf(change));
  function onClick(event: MouseEvent<Element>) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    if (change.selection) store.getState().select(change.selection);
    if (change.locale) void selectLocale(change.locale);
  }
  return { href, onClick };
}

/** Returns whether the browser itself follows a click, into another tab or window. */
export function opensElsewhere(event: MouseEvent<Element>): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
