import type { MouseEvent } from 'react';
import type { AppState } from '../../state/store';
import { useAtlas, useServices } from '../atlas-context';

/** What makes an `<a>` of another view: a true address, and no reload when it is plainly clicked. */
export function useViewLink(change: Partial<Pick<AppState, 'locale' | 'selection'>>) {
  const { store, hrefOf } = useServices();
  const href = useAtlas(() => hrefOf(change));
  function onClick(event: MouseEvent<Element>) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    const { setLocale, select } = store.getState();
    if (change.locale) setLocale(change.locale);
    if (change.selection) select(change.selection);
  }
  return { href, onClick };
}

/** Whether a click is one that the browser follows by itself, into another tab or window. */
export function opensElsewhere(event: MouseEvent<Element>): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
