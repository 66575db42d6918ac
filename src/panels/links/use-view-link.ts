import type { MouseEvent } from 'react';
import type { AppState } from '../../state/store';
import { useAtlas, useServices } from '../context/atlas-context';

/** What makes an `<a>` of another view: a true address, and no reload when it is plainly clicked. */
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

/** Whether a click is one that the browser follows by itself, into another tab or window. */
export function opensElsewhere(event: MouseEvent<Element>): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
