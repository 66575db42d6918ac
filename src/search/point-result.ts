import { byLocale, type Localized } from '../domain/locale';
import type { Position } from '../geo/position';
import { formatPosition } from '../i18n/format-position';
import type { SearchResult } from './search-result';

/** Returns the result that stands for a typed position. */
export function pointResult(position: Position): SearchResult {
  const name = pointName(position);
  return {
    key: position.join(),
    group: 'point',
    kind: 'point',
    name,
    position,
    target: { kind: 'place', position, name },
  };
}

export function pointName(position: Position): Localized {
  return byLocale((locale) => formatPosition(locale, position));
}
