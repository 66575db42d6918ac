import { nearestLongitude, type Position, type Track } from '../../geo/position';
import type { DrawnVoyage } from '../../state/select-drawn-voyage';
import { toPixels, worldWidth } from './flat-map';

/** Where the name of a stop stands: on a side of it, and beside it or some lines above or below. */
export interface StopName {
  /** 1 right of it, -1 left. */
  readonly side: 1 | -1;
  /** 1 a line above it, -1 a line below. */
  readonly rise: 0 | 1 | -1;
}

/** How far above or below its stop a name stands, in ems. */
export const RISE = 1.25;

/** How far from a stop its line is looked at, and what it must keep clear of the line through the name there: CSS pixels in an overview. */
const REACH = 60;
const CLEAR = 18;
const OVERVIEW_ZOOM = 2;

/** Returns the longitudes of the stops, each on the copy of the world that the line takes, or near the stop before it. */
export function stopLongitudes({
  places,
  tracks,
}: Pick<DrawnVoyage, 'places' | 'tracks'>): readonly number[] {
  const lons: number[] = [];
  places.forEach(({ position: [lon] }, i) => {
    const [here] = tracks[i]?.at(0) ?? tracks[i - 1]?.at(-1) ?? [lons[i - 1] ?? lon];
    lons.push(nearestLongitude(lon, here));
  });
  return lons;
}

/**
 * Returns where the name of each stop stands: right in the western half of the voyage, left in the eastern one, inside the map, and
 * above or below the voyage's own line where that leaves on the same side.
 */
export function stopNames(drawn: Pick<DrawnVoyage, 'places' | 'tracks'>): readonly StopName[] {
  const lons = stopLongitudes(drawn);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  return lons.map((lon, i): StopName => {
    const side = lon > middle ? -1 : 1;
    const stop: Position = [lon, drawn.places[i]?.position[1] ?? 0];
    const lines = [drawn.tracks[i] ?? [], drawn.tracks[i - 1]?.toReversed() ?? []];
    const souths = lines.flatMap((line) => southOf(stop, line, side) ?? []);
    const met = souths.find((south) => Math.abs(south) < CLEAR);
    if (met === undefined) return { side, rise: 0 };
    return { side, rise: met >= 0 ? 1 : -1 };
  });
}

/** Returns how many pixels south of a stop a line is at the reach, if it leaves on a side; undefined if it leaves on the other, or steeply. */
function southOf(stop: Position, track: Track, side: 1 | -1): number | undefined {
  const world = worldWidth(OVERVIEW_ZOOM);
  const from = toPixels(stop, world);
  for (const [lon, lat] of track) {
    const at = toPixels([nearestLongitude(lon, stop[0]), lat], world);
    const [east, south] = [at.x - from.x, at.y - from.y];
    if (Math.hypot(east, south) < REACH) continue;
    return east * side > REACH / 2 ? (south * REACH) / Math.abs(east) : undefined;
  }
  return undefined;
}
