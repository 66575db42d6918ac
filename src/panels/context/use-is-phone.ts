import { useSyncExternalStore } from 'react';
import { SHEET_BELOW } from '../../state/panel-slice';

/** The width below which the panel is a sheet; in em, so that larger text switches earlier. */
const PHONE = `(width < ${SHEET_BELOW / 16}em)`;

export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
