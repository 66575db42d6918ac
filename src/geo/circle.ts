import { unwrapTrack } from './antimeridian';
import { type Bounds, boundsOf } from './bounds';
import { greatCircleDestination } from './great-circle';
import type { Position, Track } from './position';
import { degrees, type NauticalMiles } from './units';

/** The positions at one distance from a centre. */
export interface Circle {
  /** Closed and unwrapped, clockwise from north. Ends a whole turn from its start if a pole lies inside. */
  readonly outline: Track;
  /** The ring of the area inside, which follows the edge of the map at a pole that lies inside. */
  readonly area: Track;
  /** The position due north of the centre or, if the north pole lies inside, due south of it. */
  readonly apex: Position;
}

/** Number of sides of the polygon that stands for a circle; it deviates from the circle by 0.02 % of the radius. */
const SIDES = 180;

/** Latitude that the frame of a circle round a pole ends at: a Mercator map has no pole. */
const FRAMED_LAT = 84;
/** Half the width of that frame, in degrees of longitude. */
const FRAMED_DEGREES = 60;

/** Returns the circle at a distance from a centre on the mean sphere, right across 180 degrees and round the poles. */
export function circleAround(centre: Position, radius: NauticalMiles): Circle {
  const at = (bearing: number) => greatCircleDestination(centre, degrees(bearing), radius);
  const corners = Array.from({ length: SIDES }, (_, i) => at((i * 360) / SIDES));
  const outline = unwrapTrack([...corners, ...corners.slice(0, 1)]);
  const pole = poleInside(outline, centre);
  return {
    outline,
    area: pole === 0 ? outline : areaWithPole(outline, pole),
    apex: at(pole > 0 ? 180 : 0),
  };
}

/** Returns the bounding box of a circle; round a pole the part that a Mercator map can show beside the centre. */
export function circleBounds(centre: Position, radius: NauticalMiles): Bounds | undefined {
  const { outline } = circleAround(centre, radius);
  const bounds = boundsOf(outline);
  const pole = poleInside(outline, centre);
  if (!bounds || pole === 0) return bounds;
  const [lon] = centre;
  const [, south, , north] = bounds;
  return [
    lon - FRAMED_DEGREES,
    pole > 0 ? Math.min(south, FRAMED_LAT) : -FRAMED_LAT,
    lon + FRAMED_DEGREES,
    pole > 0 ? FRAMED_LAT : Math.max(north, -FRAMED_LAT),
  ];
}

/** Returns the latitude of the pole that lies inside, 0 if none does. Only circles within a hemisphere have one answer. */
function poleInside(outline: Track, [, lat]: Position): 90 | -90 | 0 {
  const [first, last] = [outline[0], outline.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return 0;
  return lat < 0 ? -90 : 90;
}

function areaWithPole(outline: Track, pole: number): Track {
  const [first, last] = [outline[0], outline.at(-1)];
  return first && last ? [...outline, [last[0], pole], [first[0], pole], first] : outline;
}
