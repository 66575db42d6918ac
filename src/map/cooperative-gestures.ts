import type { MapOptions } from 'maplibre-gl';
import type { Locale } from '../domain/locale';
import { translator } from '../i18n/translator';

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
