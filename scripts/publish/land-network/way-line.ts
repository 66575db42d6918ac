import type { NetworkPlace } from '../../../src/domain/land-network';
import { lineLength } from '../../../src/domain/stretch-length';
import type { Position, Track } from '../../../src/geo/position';
import type { WayFile } from '../files/land-network-files';

/** The line of a way between two neighbouring places of it. */
export interface Link {
  readonly from: NetworkPlace;
  readonly to: NetworkPlace;
  readonly bends: Track;
  /** Length of the line on WGS84. */
  readonly lineKm: number;
}

/** Returns the ids of a way's places, without its bends. */
export function placesOf({ places }: Pick<WayFile, 'places'>): readonly string[] {
  return places.filter((each): each is string => typeof each === 'string');
}

/** Rounds to about a hundred metres, as published. */
export function roundedPosition([lon, lat]: Position): Position {
  return [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
}

/** Returns the links between the places of a way, in order. Passes over places that do not exist. */
export function linksOf(
  { places }: Pick<WayFile, 'places'>,
  known: ReadonlyMap<string, NetworkPlace>,
): readonly Link[] {
  const links: Link[] = [];
  let from: NetworkPlace | undefined;
  let bends: Position[] = [];
  for (const each of places) {
    if (typeof each !== 'string') {
      bends.push(roundedPosition(each));
      continue;
    }
    const to = known.get(each);
    if (!to) continue;
    if (from) {
      const line = [from.position, ...bends, to.position];
      links.push({ from, to, bends, lineKm: lineLength(line) });
    }
    [from, bends] = [to, []];
  }
  return links;
}
