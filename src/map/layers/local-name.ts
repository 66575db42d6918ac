import type { ExpressionSpecification } from 'maplibre-gl';
import type { Locale } from '../../domain/locale';

/** Returns the name in a locale; tiles leave out a name that is the English one, and Chinese names that are not known. */
export function localName(locale: Locale): ExpressionSpecification {
  return locale === 'en' ? ['get', 'en'] : ['coalesce', ['get', locale], ['get', 'en']];
}

/** Whether the zoom has reached that of a name, which tiles state only where it is beyond their own. */
export const IS_DUE: ExpressionSpecification = [
  '>=',
  ['zoom'],
  ['coalesce', ['get', 'minzoom'], 0],
];
