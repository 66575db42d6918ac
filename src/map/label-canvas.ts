import { translator } from '../i18n/translator';
import type { AppStore } from '../state/store';

/**
 * Names the canvas in the reader's language and makes it an application, so that screen readers leave the keys of the map to it.
 * Returns a function that ends it.
 */
export function labelCanvas(canvas: HTMLCanvasElement, store: AppStore): () => void {
  const label = () => {
    canvas.setAttribute('aria-label', translator(store.getState().locale)('map.label'));
  };
  canvas.setAttribute('role', 'application');
  label();
  return store.subscribe((now, before) => {
    if (now.locale !== before.locale) label();
  });
}
