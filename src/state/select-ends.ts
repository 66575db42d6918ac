import { isWholeGlobe } from '../domain/globe-view';
import type { Localized } from '../domain/locale';
import { type MapArea, screenPosition } from '../domain/screen-position';
import type { Position } from '../geo/position';
import { drawnVoyage } from './select-drawn-voyage';
import type { AppState } from './store';

export interface End {
  /** Null for a stop that is only a position. */
  readonly name: Localized | null;
  readonly position: Position;
}

/** Returns where the drawn voyage begins and ends, or the corridor; undefined while the corridor is not loaded. */
export function drawnEnds(state: AppState): readonly [End, End] | undefined {
  const places = drawnVoyage(state)?.places ?? terminals(state);
  const [first, last] = [places.at(0), places.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}

/** Returns the ends that a globe on screen hides; none if it is so near that only a part of it is shown. */
export function hiddenEnds(state: AppState, area: MapArea): readonly End[] {
  const { projection, view } = state;
  if (projection !== 'globe' || !view || !isWholeGlobe(view.zoom, view.lat, area)) return [];
  return (drawnEnds(state) ?? []).filter(
    ({ position }) => !screenPosition(position, view, 'globe', area),
  );
}

function terminals({ corridorMap }: AppState): readonly End[] {
  if (corridorMap.state !== 'ready') return [];
  const { seaLeg, ports } = corridorMap.value;
  return [seaLeg.from, seaLeg.to].flatMap((id) => ports.find((port) => port.id === id) ?? []);
}
