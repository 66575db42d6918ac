import type { Passage } from '../../src/domain/passage';
import { greatCircleDistance } from '../../src/geo/great-circle';
import { packTrack } from '../../src/geo/packed-track';
import type { Position, Track } from '../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../src/geo/units';
import { angleToArc, EARTH_KM, toVec } from '../../src/routing/vec';
import type { Approach } from './approach-schema';

/** Tolerance of thinning fairways: less than the width of a river at its mouth. */
const TOLERANCE_KM = 0.15;

/** Returns the content of the file that the schema `waterways` reads. */
export function publishWaterways(passages: readonly Passage[], approaches: readonly Approach[]) {
  const joints = new Set(
    approaches.flatMap(({ joins, track }) => (joins ? [keyOf(track[0])] : [])),
  );
  return {
    passages: passages.map(
      ({ id, aliases, kind, position, gate, link, hasPorts, open, limits }) => ({
        ...{ id, aliases, kind, position },
        ...(gate ? { gate } : {}),
        // The links of canals with ports follow rivers, with as many positions as fairways.
        ...(link ? { link: hasPorts ? thin(link, () => false) : link } : {}),
        ...(hasPorts ? { hasPorts } : {}),
        open,
        limits: limits.map(({ measure, metres }) => ({ measure, metres })),
      }),
    ),
    fairways: approaches.map(({ id, joins, onlyWay, track }) => ({
      id,
      ...(joins ? { joins } : {}),
      ...(onlyWay ? { onlyWay } : {}),
      track: packTrack(thin(track, (position) => joints.has(keyOf(position)))),
    })),
  };
}

/** Drops positions that lie on the line between others (Douglas and Peucker 1973), except those `kept`. */
function thin(track: Track, kept: (position: Position) => boolean): Track {
  const fixed = track.findIndex((position, i) => i > 0 && i < track.length - 1 && kept(position));
  if (fixed > 0) {
    return [...thin(track.slice(0, fixed + 1), kept), ...thin(track.slice(fixed), kept).slice(1)];
  }
  const [first, last] = [track[0] as Position, track.at(-1) as Position];
  if (track.length < 3) return track;
  const offsets = track.map((position) => offset(position, first, last));
  const farthest = offsets.indexOf(Math.max(...offsets));
  if ((offsets[farthest] as number) < TOLERANCE_KM) return [first, last];
  const [left, right] = [track.slice(0, farthest + 1), track.slice(farthest)];
  return [...thin(left, () => false), ...thin(right, () => false).slice(1)];
}

function offset(position: Position, from: Position, to: Position): number {
  const near = greatCircleDistance(from, to) < kilometresToNauticalMiles(kilometres(0.001));
  return near ? 0 : angleToArc(toVec(position), toVec(from), toVec(to)) * EARTH_KM;
}

function keyOf(position: Position | undefined): string {
  return position?.map((degrees) => degrees.toFixed(3)).join() ?? '';
}
