import { PER_DEGREE, type SeaRings } from './parse-seas';

/** Rings of land, flat: outlines clockwise, inland seas counterclockwise, all within the square of Mercator. */
export interface FineLand {
  /** Longitude and latitude in turn, in hundred-thousandths of a degree. */
  readonly coordinates: Int32Array;
  /** Index of the first vertex of each ring; the last entry is the number of vertices. */
  readonly rings: Int32Array;
}

const EAST = 180 * PER_DEGREE;
/** South of the square of Mercator and of the coast of every ice shelf. */
const SOUTH = -85.06 * PER_DEGREE;

/**
 * Returns the land round the seas: every ring turned. The ring round the oceans runs along 180 degrees where they meet it;
 * between these edges it follows coasts, which are closed along 180 degrees and, for Antarctica, in the south.
 */
export function landOfSeas({ coordinates, rings }: SeaRings): FineLand {
  const turned: Int32Array[] = [];
  for (let ring = 0; ring < rings.length - 1; ring++) {
    const sea = coordinates.subarray(2 * (rings[ring] ?? 0), 2 * (rings[ring + 1] ?? 0));
    const coasts = coastsOf(sea);
    turned.push(...(coasts.length > 0 ? coasts.map(closed) : [sea]).map(reversed));
  }
  const starts = new Int32Array(turned.length + 1);
  for (const [i, ring] of turned.entries()) starts[i + 1] = (starts[i] ?? 0) + ring.length / 2;
  const joined = new Int32Array(2 * (starts.at(-1) ?? 0));
  for (const [i, ring] of turned.entries()) joined.set(ring, 2 * (starts[i] ?? 0));
  return { coordinates: joined, rings: starts };
}

/** Returns the parts of a ring between its edges along the edge of the world; none if it has no such edge. */
function coastsOf(ring: Int32Array): Int32Array[] {
  const isOnEdge = (i: number) => Math.abs(ring[i] ?? 0) === EAST;
  const cuts: number[] = [];
  for (let i = 2; i < ring.length; i += 2) if (isOnEdge(i - 2) && isOnEdge(i)) cuts.push(i);
  const [first] = cuts;
  if (first === undefined) return [];
  // The last vertex repeats the first.
  const fromCut = concat(ring.subarray(first), ring.subarray(2, first));
  const ends = [...cuts.slice(1).map((cut) => cut - first), fromCut.length];
  return ends
    .map((end, i) => fromCut.subarray(ends[i - 1] ?? 0, end))
    .filter((coast) => coast.length > 4);
}

/** Closes a coast that begins and ends at 180 degrees: on the same side along it, else round the south. */
function closed(coast: Int32Array): Int32Array {
  const [startLon = 0, startLat = 0] = coast;
  const endLon = coast.at(-2) ?? 0;
  const corners = startLon === endLon ? [] : [endLon, SOUTH, startLon, SOUTH];
  return concat(coast, Int32Array.from([...corners, startLon, startLat]));
}

function concat(a: Int32Array, b: Int32Array): Int32Array {
  const joined = new Int32Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function reversed(ring: Int32Array): Int32Array {
  const turned = new Int32Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned[i] = ring[ring.length - 2 - i] ?? 0;
    turned[i + 1] = ring[ring.length - 1 - i] ?? 0;
  }
  return turned;
}
