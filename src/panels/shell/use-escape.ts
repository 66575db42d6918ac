import { type RefObject, useEffect } from 'react';
import { OVERVIEW } from '../../domain/selection';
import { useServices } from '../atlas-context';

/** Escape in the panel leads back to the overview, unless something inside it had a use for the key. */
export function useEscape(panel: RefObject<HTMLElement | null>): void {
  const { store } = useServices();
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      store.getState().select(OVERVIEW);
    }
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [panel, store]);
}

/** In a field with text in it, Escape clears the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value !== '';
}
