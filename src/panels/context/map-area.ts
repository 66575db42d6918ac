import type { MapArea } from '../../domain/screen-position';
import type { AppState } from '../../state/store';

/** Returns the part of the map that panel and sheet leave free. */
export function mapArea({ insets }: Pick<AppState, 'insets'>): MapArea {
  const mapHeight = window.innerHeight - insets.top;
  return {
    width: window.innerWidth - insets.left - insets.right,
    height: mapHeight - insets.bottom,
    mapHeight,
  };
}
