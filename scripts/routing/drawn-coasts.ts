import { greatCircleLine } from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../src/geo/units';
import { angleToArc, EARTH_KM, toVec, type Vec } from '../../src/routing/vec';
import { fineLandRings } from '../../tools/coast/fine-land';
import { indexLand, isLand, type Land } from '../../tools/coast/land';
import { readLandRings } from '../../tools/coast/land-rings';

/** Step between the points of a gate at which water is looked for. */
const STEP = kilometresToNauticalMiles(kilometres(0.1));
/** Where the two coasts shut a gate between them, the fine one alone counts within this distance of the gate, km. */
const NEAR_GATE_KM = 10;

/**
 * Returns the shores of all land that the map draws at any zoom: Natural Earth's rings, and the fine coast without its
 * cuts along 180 degrees. The two cross each other. Natural Earth's shore is left out near a strait whose gate crosses
 * water on the fine coast, but none that is water on both: there the two lie a channel's width apart.
 */
export function drawnCoasts(gates: readonly Track[]): Track[] {
  const rings = { natural: readLandRings(), fine: fineLandRings() };
  const shut = gatesShutBetween(indexLand(rings.natural), indexLand(rings.fine), gates);
  return [
    ...rings.natural.flatMap((ring) => partsAwayFrom(ring, shut)),
    ...rings.fine.flatMap(withoutSeam),
  ];
}

/** Returns the gates that cross water of the fine coast, but none that both coasts have. */
function gatesShutBetween(natural: Land, fine: Land, gates: readonly Track[]): Track[] {
  const pointsOf = (gate: Track) =>
    gate.slice(1).flatMap((to, i) => greatCircleLine(gate[i] ?? to, to, STEP));
  return gates.filter((gate) => {
    const points = pointsOf(gate);
    const isOpen = points.some((point) => !isLand(natural, point) && !isLand(fine, point));
    return !isOpen && points.some((point) => !isLand(fine, point));
  });
}

/** Returns the parts of a ring farther than `NEAR_GATE_KM` from some gates, the ring itself if there is no gate near. */
function partsAwayFrom(ring: Track, gates: readonly Track[]): Track[] {
  const lines = gates.map((gate) => gate.map(toVec));
  return splitTrack(ring, (position) => lines.some((line) => isNear(toVec(position), line)));
}

function isNear(point: Vec, line: readonly Vec[]): boolean {
  return line.slice(1).some((to, i) => {
    const from = line[i] ?? to;
    return angleToArc(point, from, to) * EARTH_KM < NEAR_GATE_KM;
  });
}

/** Returns the parts of a ring between its edges along 180 degrees, the ring itself if it has none. */
function withoutSeam(ring: Track): Track[] {
  return splitTrack(ring, isOnSeam);
}

/** Returns the parts of a ring that are left if its edges with both ends left out are cut away. */
function splitTrack(ring: Track, isLeftOut: (position: Position) => boolean): Track[] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  let wasLeftOut = false;
  for (const position of ring) {
    const isOut = isLeftOut(position);
    if (isOut && wasLeftOut) {
      parts.push(part);
      part = [];
    }
    part.push(position);
    wasLeftOut = isOut;
  }
  return [...parts, part].filter(({ length }) => length > 1);
}

function isOnSeam([lon]: Position): boolean {
  return Math.abs(lon) === 180;
}
