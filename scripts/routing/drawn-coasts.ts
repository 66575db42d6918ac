import { greatCircleLine } from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../src/geo/units';
import { angleToArc, EARTH_KM, toVec, type Vec } from '../../src/routing/vec';
import { fineLandRings } from '../../tools/coast/fine-land';
import { indexLand, isLand, type Land } from '../../tools/coast/land';
import { readLandRings } from '../../tools/coast/land-rings';
import { sailedLakes } from './sailed-lakes';

/** Step between the points of a gate at which water is looked for. */
const STEP = kilometresToNauticalMiles(kilometres(0.1));
/** Where the two coasts shut a gate between them, the fine one alone counts within this distance of the gate, km. */
const NEAR_GATE_KM = 10;
/** Half the width of the land between two lakes: it stays on the grid of the network, km. */
const DAM_KM = 0.4;
const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;

/**
 * Returns the shores of all land that the map draws at any zoom: Natural Earth's rings, and the fine coast without its
 * cuts along 180 degrees. The two cross each other. Natural Earth's shore is left out near a strait whose gate crosses
 * water on the fine coast, but none that is water on both: there the two lie a channel's width apart. The shores of the lakes
 * that ships sail are Natural Earth's alone, open where a gate lies between two of them.
 */
export function drawnCoasts(gates: readonly Track[]): Track[] {
  const rings = { natural: readLandRings(), fine: fineLandRings() };
  const shut = gatesShutBetween(indexLand(rings.natural), indexLand(rings.fine), gates);
  return [
    ...rings.natural.flatMap((ring) => partsAwayFrom(ring, shut)),
    ...rings.fine.flatMap(withoutSeam),
    ...lakeShores(gates),
  ];
}

/**
 * Returns the shores of lakes. Two lakes that share an edge are one water if a gate lies near, as in the Straits of Mackinac,
 * else land parts them, where ships pass locks or rapids.
 */
function lakeShores(gates: readonly Track[]): Track[] {
  const lakes = sailedLakes();
  const lines = gates.map((gate) => gate.map(toVec));
  const edges = lakes.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const));
  const keys = edges.map(edgeKey);
  const shared = edges.filter((_, i) => keys.indexOf(keys[i] ?? '') < i);
  const isStrait = ([from]: Edge) => lines.some((line) => isNear(toVec(from), line));
  const open = new Set(shared.filter(isStrait).map(edgeKey));
  const dams = shared.filter((edge) => !isStrait(edge)).map(damAlong);
  return [...lakes.flatMap((ring) => withoutEdges(ring, open)), ...dams];
}

type Edge = readonly [from: Position, to: Position];

function edgeKey(edge: Edge): string {
  return edge.map(String).sort().join(' ');
}

function withoutEdges(ring: Track, open: ReadonlySet<string>): Track[] {
  const parts: Position[][] = [[]];
  ring.forEach((to, i) => {
    if (open.has(edgeKey([ring[i - 1] ?? to, to]))) parts.push([]);
    parts.at(-1)?.push(to);
  });
  return parts.filter(({ length }) => length > 1);
}

/** Returns a ring round an edge, `DAM_KM` from it on all sides. */
function damAlong([[ax, ay], [bx, by]]: Edge): Track {
  const northPerEast = 1 / Math.cos((ay * Math.PI) / 180);
  const [east, north] = [(bx - ax) / northPerEast, by - ay];
  const scale = DAM_KM / KM_PER_DEGREE / Math.hypot(east, north);
  const [u, v] = [east * scale * northPerEast, north * scale];
  const [w, z] = [-north * scale * northPerEast, east * scale];
  const ring: Position[] = [
    [ax - u - w, ay - v - z],
    [bx + u - w, by + v - z],
    [bx + u + w, by + v + z],
    [ax - u + w, ay - v + z],
  ];
  return [...ring, ...ring.slice(0, 1)];
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
