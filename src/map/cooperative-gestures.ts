import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import type { Locale } from '../domain/locale';
import { translator } from '../i18n/translator';
import type { AppStore } from '../state/store';

/**
 * Returns the options of a map in a frame of another page: the wheel and one finger scroll that page, and a message in the
 * reader's language says what moves the map. Requires the messages of `embed`.
 */
export function cooperativeGestures(
  locale: Locale,
): Required<Pick<MapOptions, 'cooperativeGestures' | 'locale'>> {
  const t = translator(locale, 'embed');
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': t('gesture.ctrl'),
      'CooperativeGesturesHandler.MacHelpText': t('gesture.command'),
      'CooperativeGesturesHandler.MobileHelpText': t('gesture.touch'),
    },
  };
}

/**
 * Keeps the messages of `cooperativeGestures` in the language of the store, and lets every gesture move a map that fills the
 * screen, where there is no page to scroll. Returns how to end it.
 */
export function keepCooperating(map: MapLibreMap, store: AppStore): () => void {
  const handler = map.cooperativeGestures;
  const renew = (locale: Locale) => {
    handler.disable();
    Object.assign(map._locale, cooperativeGestures(locale).locale);
    if (document.fullscreenElement === null) handler.enable();
  };
  const follow = () => renew(store.getState().locale);
  const stop = store.subscribe((now, before) => {
    if (now.locale !== before.locale) follow();
  });
  document.addEventListener('fullscreenchange', follow);
  return () => {
    stop();
    document.removeEventListener('fullscreenchange', follow);
  };
}
