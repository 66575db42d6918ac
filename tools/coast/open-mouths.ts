import type { Position, Track } from '../../src/geo/position';
import type { FineLand } from './land-of-seas';
import { PER_DEGREE } from './parse-seas';

/** A longer segment is no shore, km: seas end there at the mouth of a river. The coast's own segments have up to 31 km. */
const MOUTH_KM = 100;
const KM_PER_DEGREE = 111.195;
/** South of all ports; the ice there is closed by long segments. */
const SOUTH = -60;

/**
 * Opens the mouths that are wider than `MOUTH_KM`, of which there is one, the Río de la Plata's: replaces the segment across
 * each by the shore of another coast behind it.
 */
export function openMouths({ coordinates, rings }: FineLand, shores: readonly Track[]): FineLand {
  const starts = Int32Array.from(rings);
  const parts: Int32Array[] = [];
  let added = 0;
  for (let ring = 0; ring < rings.length - 1; ring++) {
    const [start, end] = [rings[ring] ?? 0, rings[ring + 1] ?? 0];
    starts[ring] = start + added;
    let from = start;
    for (let i = start + 1; i < end; i++) {
      const [a, b] = [positionAt(coordinates, i - 1), positionAt(coordinates, i)];
      if (!isMouth(a, b)) continue;
      const shore = shoreBetween(shores, a, b)
        .flat()
        .map((degrees) => Math.round(degrees * PER_DEGREE));
      parts.push(coordinates.subarray(2 * from, 2 * i), Int32Array.from(shore));
      added += shore.length / 2;
      from = i;
    }
    parts.push(coordinates.subarray(2 * from, 2 * end));
  }
  starts[rings.length - 1] = (rings.at(-1) ?? 0) + added;
  return { coordinates: joined(parts), rings: starts };
}

function isMouth(a: Position, b: Position): boolean {
  if (Math.max(a[1], b[1]) < SOUTH || (Math.abs(a[0]) === 180 && Math.abs(b[0]) === 180))
    return false;
  return kmBetween(a, b) > MOUTH_KM;
}

/** Returns the shorter part of a shore from the vertex nearest to one position to that nearest to another. */
function shoreBetween(shores: readonly Track[], a: Position, b: Position): Track {
  const [shore] = shores
    .map((ring) => ({ ring, away: nearest(ring, a).km + nearest(ring, b).km }))
    .sort((left, right) => left.away - right.away);
  if (!shore) throw new Error('No shore behind the mouth');
  const ring = shore.ring.slice(0, -1);
  const [from, to] = [nearest(ring, a).index, nearest(ring, b).index];
  const ahead =
    from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
  const back =
    from >= to ? ring.slice(to, from + 1) : [...ring.slice(to), ...ring.slice(0, from + 1)];
  return ahead.length < back.length ? ahead : back.reverse();
}

function nearest(ring: Track, place: Position): { readonly index: number; readonly km: number } {
  let best = { index: -1, km: Number.POSITIVE_INFINITY };
  for (const [index, position] of ring.entries()) {
    const km = kmBetween(position, place);
    if (km < best.km) best = { index, km };
  }
  return best;
}

function kmBetween([lon, lat]: Position, [lon2, lat2]: Position): number {
  const wide = Math.cos((lat * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot((lon2 - lon) * wide, lat2 - lat);
}

function positionAt(coordinates: Int32Array, i: number): Position {
  return [(coordinates[2 * i] ?? 0) / PER_DEGREE, (coordinates[2 * i + 1] ?? 0) / PER_DEGREE];
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
