import type { HarbourShape } from '../../src/domain/harbour';
import { greatCircleDestination } from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import { degrees, METRES_PER_NAUTICAL_MILE, nauticalMiles } from '../../src/geo/units';
import type { DrawnShape, HarbourPartFile } from './files/harbour-file';

/** Returns the shape of a part as published; of a `drawn` one the line, or the area beside it. */
export function shapeOf({ point, line, area, drawn }: HarbourPartFile): HarbourShape {
  if (point) return { type: 'point', position: point };
  if (line) return { type: 'line', track: line };
  if (area) return { type: 'area', ring: closed(area) };
  if (drawn) return shapeDrawn(drawn);
  throw new Error('A part without a shape has passed its schema');
}

function shapeDrawn({ from, runs, width, side = 'both' }: DrawnShape): HarbourShape {
  const track: Position[] = [from];
  for (const { bearing, metres } of runs) track.push(walk(track.at(-1) ?? from, bearing, metres));
  if (width === undefined) return { type: 'line', track: track.map(rounded) };
  const left = side === 'right' ? 0 : side === 'both' ? width / 2 : width;
  const right = width - left;
  const edge = (turn: number, metres: number): Track =>
    track.map((position, i) => walk(position, bearingAt(runs, i) + turn, metres));
  const ring = [...edge(-90, left), ...edge(90, right).toReversed()];
  return { type: 'area', ring: closed(ring.map(rounded)) };
}

/** Returns the bearing of a line at its i-th position: between two runs the mean of both. */
function bearingAt(runs: DrawnShape['runs'], i: number): number {
  const before = runs[i - 1]?.bearing ?? runs[i]?.bearing ?? 0;
  const after = runs[i]?.bearing ?? before;
  const turn = ((after - before + 540) % 360) - 180;
  return before + turn / 2;
}

function walk(from: Position, bearing: number, metres: number): Position {
  return greatCircleDestination(
    from,
    degrees(bearing),
    nauticalMiles(metres / METRES_PER_NAUTICAL_MILE),
  );
}

/** Rounds to five decimals of a degree, a metre on the ground. */
function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}

function closed(ring: Track): Track {
  return [...ring, ...ring.slice(0, 1)];
}

/** Mean radius of the earth in metres. */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Returns the area within a closed ring of a few kilometres, in square metres on the sphere. */
export function ringArea(ring: Track): number {
  const sum = ring.slice(1).reduce((total, [lon, lat], i) => {
    const [west, south] = ring[i] ?? [lon, lat];
    return total + (lon - west) * RADIANS * (Math.sin(lat * RADIANS) + Math.sin(south * RADIANS));
  }, 0);
  return Math.abs(sum / 2) * EARTH_RADIUS ** 2;
}
