import { useEffect } from 'react';
import type { AppState } from '../../state/store';
import { useServices } from '../context/atlas-context';
import { actionOf } from '../context/use-shortcut';
import { findShortcut, type KeyContext } from './find-shortcut';

/** What uses characters itself: fields and lists in which typing finds an entry. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea, select, [contenteditable], [role="menu"], [role="listbox"]';

const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * Runs the shortcuts of the table, unless a widget or a dialog uses the key itself. Part of the shell, so that what is typed
 * after `/` goes into the search from the first moment.
 */
export function useShortcutKeys(): void {
  const { store } = useServices();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(DIALOG)) return;
      const found = findShortcut(event, contextOf(target, store.getState()));
      const action = found && actionOf(found.id);
      if (!action) return;
      event.preventDefault();
      action();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

function contextOf(target: Element, { hasCharacterKeys }: AppState): KeyContext {
  return {
    isOnMap: target.matches('#map canvas'),
    isTyping: target.closest(TYPING) !== null,
    hasCharacterKeys,
  };
}
