import { useEffect, useId, useRef } from 'react';
import { useServices } from './atlas-context';

/** Announces a text whenever it changes while it is shown; not when it is first shown, since it is then part of a new page. */
export function useAnnounced(text: string): void {
  const { store } = useServices();
  const id = useId();
  const last = useRef(text);
  useEffect(() => {
    if (text === last.current) return;
    last.current = text;
    if (text !== '') store.getState().announce(text, id);
  }, [text, store, id]);
}
