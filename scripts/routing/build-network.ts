import { createRequire } from 'node:module';
import type { Passage } from '../../src/domain/passage';
import type { Position, Track } from '../../src/geo/position';
import { convexVertices } from '../../src/routing/convex-vertices';
import { Corners } from '../../src/routing/corners';
import type { Grid } from '../../src/routing/grid';
import type { Network, ShoreSet } from '../../src/routing/network';
import {
  ALL_KINDS,
  HAZARD,
  ICE_LIMIT,
  LAND,
  Obstacles,
  WEATHER_LIMIT,
} from '../../src/routing/obstacles';
import { OFFINGS_KM } from '../../src/routing/offings';
import type { Rings } from '../../src/routing/rings';
import { angle, angleToArc, EARTH_KM, toPosition, toVec, type Vec } from '../../src/routing/vec';
import { offsetFromVertex } from '../../src/routing/vertex-offset';
import { edgesBeyondWeather, edgesOf, placesOf } from './coarse-edges';
import { cellAt, cellsAround, vecOf } from './grid-points';
import { growShores } from './grow-shores';
import type { Hazard, LatitudeLimit } from './hazard-schema';
import { mortonKey } from './morton-order';
import { navigableWater, shoresOf } from './navigable-water';
import { recoverLand } from './recover-land';
import { snapShores } from './snap-shores';
import { LEAST_WIDTH_KM, meshWater } from './water-mesh';

export interface NetworkInput {
  /** Rings and lines that enclose the land, of one coast or of several that may cross: a ship keeps out of the land of each. */
  readonly coast: readonly Track[];
  readonly ports: readonly Position[];
  readonly passages: readonly Passage[];
  readonly hazards: readonly Hazard[];
  readonly limits: readonly LatitudeLimit[];
}

/** How closely shores follow the coast at a scale. */
interface Scale {
  /** Water narrower than this stays open only where it leads somewhere, km. */
  readonly width: number;
  /** How far shores may move out where there is room, km. */
  readonly reach: number;
  /** Islands and hazards smaller than this are dropped, km². */
  readonly leastArea: number;
  /** Narrow straits that save less than this near a port are closed, km; elsewhere more must be saved. */
  readonly saving: number;
  /** The offing in open water, km: from the coast itself, however far its shore moved out. */
  readonly offing: number;
}

const FINE: Scale = { width: 10, reach: 6, saving: 40, leastArea: 0, offing: 10 };
const COARSE: Scale = { width: 30, reach: 25, saving: 50, leastArea: 5000, offing: 1 };
/** How much farther than `offing` from the coast a path may turn, km: half the step between the widest offings. */
const OFFING_EXCESS_KM = 1.5;
/** A shore that moved out farther than the offing is passed at this distance, km. */
const LEAST_OFFING_KM = 1.5;
/** Greatest factor on width and reach where no port is near, at the fine scale; the factor everywhere at the coarse one. */
const REMOTE = 8;
const EVERYWHERE = 2;

/**
 * A strait that no passage names is taken if it is this wide at its narrowest near a port, km, and wider up to the second
 * figure with the distance to ports: ships on passage go round where charts show a narrow, shoal or tidal channel.
 */
const NECK_KM = 1.2;
const WIDEST_NECK_KM = 2;

/** Within this distance of a port shores follow the coast most closely, km; detail falls with distance. */
const NEAR_PORT_KM = 40;
/** Nearer to a gate shores move out no more for land lost on the grid: a strait may be no wider than that, km. */
const NEAR_GATE_KM = 5;
/** Cells per degree, in each of which the distance to ports is taken as constant. */
const CELLS = 4;

export const GRID: Grid = gridOfCoast();

export function buildNetwork(input: NetworkInput): Network {
  const gates = input.passages.flatMap(({ gate }) => (gate ? [gate] : []));
  const canalEnds = input.passages.flatMap(({ link = [] }) => [
    ...link.slice(0, 1),
    ...link.slice(-1),
  ]);
  const detail = detailBy(input.ports, REMOTE);
  const mesh = meshWater(input.coast);
  const isOpen = navigableWater(mesh, (point) => FINE.width * detail(point), {
    ports: input.ports,
    canalEnds,
    gates,
    straits: {
      saving: (point) => FINE.saving * detail(point),
      neck: (point) => Math.min(WIDEST_NECK_KM, NECK_KM * detail(point)),
    },
  });
  const shores = shoresOf(mesh, isOpen);
  // What is closed at the fine scale is closed at the coarse one.
  const open = meshWater(shores.map(closedTrack));
  const isWide = navigableWater(open, () => EVERYWHERE * COARSE.width, {
    ports: [],
    canalEnds: [],
    gates,
    // The straits of this water were found worth it at the fine scale.
    straits: { saving: () => COARSE.saving, neck: () => LEAST_WIDTH_KM },
  });
  const fine = shoreSet(shores, FINE, detail, canalEnds.map(toVec), input);
  const coarse = shoreSet(shoresOf(open, isWide), COARSE, () => EVERYWHERE, [], input);
  const obstacles = new Obstacles(coarse);
  const corners = new Corners(obstacles, coarse.offings).placeAll();
  const edges = edgesOf(obstacles, corners);
  const fineCorners = new Corners(new Obstacles(fine), fine.offings).placeAll();
  return {
    ...{ fine, coarse, edges },
    beyondWeather: edgesBeyondWeather(obstacles, corners, edges),
    places: placesOf(corners, fineCorners),
  };
}

function closedTrack(ring: readonly Vec[]): Track {
  return [...ring, ...ring.slice(0, 1)].map(toPosition);
}

function shoreSet(
  shores: readonly (readonly Vec[])[],
  scale: Scale,
  detail: (point: Vec) => number,
  kept: readonly Vec[],
  { hazards, limits, passages }: NetworkInput,
): ShoreSet {
  const reach = {
    least: scale.reach / EARTH_KM,
    at: (point: Vec) => (scale.reach * detail(point)) / EARTH_KM,
  };
  const large = shores.filter((shore) => areaKm2(shore) >= scale.leastArea);
  const grown = growShores(large, reach, (point) => cellsAround(GRID, point), kept);
  const gates = passages.flatMap(({ gate }) => (gate ? [gate.map(toVec)] : []));
  const isStrait = (point: Vec) => gates.some((gate) => isNearLine(point, gate));
  const recovered = recoverLand(snapShores(inMortonOrder(grown), GRID), large, GRID, isStrait);
  const areas = hazards.map(({ area }) => area.map(toVec));
  const rings = [
    ...withoutPockets(recovered).map((ring) => ({
      ring,
      kind: LAND,
    })),
    ...areas
      .filter((ring) => areaKm2(ring) >= scale.leastArea)
      .map((ring) => ({ ring, kind: HAZARD })),
    ...limits.map(({ ring, always }) => ({
      ring: ring.slice(1).reverse().map(toVec),
      kind: always ? ICE_LIMIT : WEATHER_LIMIT,
    })),
  ].filter(({ ring }) => ring.length >= 3);
  const flat = flatten(sortRings(rings));
  const coast = new Obstacles(ringsOf(shores.map((ring) => ({ ring, kind: LAND }))));
  return { ...flat, offings: offingsOf(new Obstacles(flat), coast, scale.offing) };
}

function isNearLine(point: Vec, line: readonly Vec[]): boolean {
  return line
    .slice(1)
    .some((to, i) => angleToArc(point, line[i] as Vec, to) * EARTH_KM < NEAR_GATE_KM);
}

/** Fills the water that shores touching each other shut off. */
function withoutPockets(shores: readonly (readonly Vec[])[]): Vec[][] {
  const mesh = meshWater(shores.map(closedTrack));
  return shoresOf(mesh, mesh.isWater);
}

/** Sorts shores so that neighbours in the list lie near each other, as trees of boxes need. */
function inMortonOrder(shores: readonly (readonly Vec[])[]): (readonly Vec[])[] {
  return sortRings(shores.map((ring) => ({ ring, kind: LAND }))).map(({ ring }) => ring);
}

interface KindRing {
  readonly ring: readonly Vec[];
  readonly kind: number;
}

/** Sorts rings by kind and Morton order, so that the start of each takes few bits after the one before. */
function sortRings(rings: readonly KindRing[]): KindRing[] {
  const keyOf = ({ ring, kind }: KindRing) => kind * 2 ** 24 + mortonKey(...(ring[0] as Vec));
  return [...rings].sort((a, b) => keyOf(a) - keyOf(b));
}

/** Snaps the vertices to the grid, so that what is written is what was measured. */
function flatten(rings: readonly KindRing[]): Rings {
  const snapped = (point: Vec) => vecOf(GRID, cellAt(GRID, toPosition(point)));
  return ringsOf(rings.map(({ ring, kind }) => ({ ring: ring.map(snapped), kind })));
}

function ringsOf(rings: readonly KindRing[]): Rings {
  const starts = Uint32Array.from([0, ...rings.map(({ ring }) => ring.length)]);
  for (let i = 1; i < starts.length; i++)
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return {
    vertices: Float64Array.from(rings.flatMap(({ ring }) => ring.flat())),
    starts,
    kinds: Uint8Array.from(rings, ({ kind }) => kind),
  };
}

/**
 * Returns the offing of each vertex: the widest for which there is room and that does not lead farther from the coast than `most`, km.
 * Hazards and limits lie where they are, and their offing is `most` itself.
 */
function offingsOf(obstacles: Obstacles, coast: Obstacles, most: number): Uint8Array {
  const offings = new Uint8Array(obstacles.rings.vertices.length / 3);
  for (const vertex of convexVertices(obstacles.rings)) {
    for (let number = OFFINGS_KM.length - 1; number > 0 && offings[vertex] === 0; number--) {
      const km = OFFINGS_KM[number] as number;
      if (km > most || isTooFarOut(obstacles, coast, vertex, km, most)) continue;
      if (hasRoomFor(obstacles, vertex, km)) offings[vertex] = number;
    }
  }
  return offings;
}

function isTooFarOut(
  obstacles: Obstacles,
  coast: Obstacles,
  vertex: number,
  km: number,
  most: number,
): boolean {
  if (km <= LEAST_OFFING_KM || kindOf(obstacles, vertex) !== LAND) return false;
  const limit = most + OFFING_EXCESS_KM;
  return coast.kmToShore(offsetFromVertex(obstacles, vertex, km), limit, LAND) >= limit;
}

function kindOf({ rings, ringOf }: Obstacles, vertex: number): number {
  return rings.kinds[ringOf[vertex] as number] as number;
}

/** Whether an offing takes at most a third of the water before a vertex and keeps half of it from every other shore. */
function hasRoomFor(obstacles: Obstacles, vertex: number, km: number): boolean {
  const solid =
    kindOf(obstacles, vertex) === WEATHER_LIMIT ? ALL_KINDS : ALL_KINDS & ~WEATHER_LIMIT;
  const corner = offsetFromVertex(obstacles, vertex, km);
  const near = offsetFromVertex(obstacles, vertex, Math.min(0.02, km / 3));
  if (obstacles.blocks(...near, ...offsetFromVertex(obstacles, vertex, 3 * km), solid))
    return false;
  if (obstacles.kmToShore(corner, 0.5 * km, solid) < 0.5 * km) return false;
  return (obstacles.kindsAt(corner) & solid) === 0;
}

/** Returns by how much coarser shores may be at a point: 1 near a port, rising to `most`. */
function detailBy(ports: readonly Position[], most: number): (point: Vec) => number {
  const points = ports.map(toVec);
  const known = new Map<number, number>();
  return (point) => {
    const [lon, lat] = toPosition(point);
    const cell = [Math.floor((lon + 180) * CELLS), Math.floor((lat + 90) * CELLS)] as const;
    const key = cell[0] * 1000 + cell[1];
    const detail = known.get(key) ?? detailOf(cell);
    known.set(key, detail);
    return detail;
  };
  function detailOf([column, row]: readonly [number, number]): number {
    const middle = toVec([(column + 0.5) / CELLS - 180, (row + 0.5) / CELLS - 90]);
    const km = EARTH_KM * points.reduce((least, port) => Math.min(least, angle(port, middle)), 4);
    return Math.max(1, Math.min(most, km / NEAR_PORT_KM));
  }
}

/** Returns the area that a ring encloses to its left, on the sphere. */
function areaKm2(ring: readonly Vec[]): number {
  const sum = ring.reduce((total, point, i) => {
    const [lon, lat] = toPosition(point);
    const [lon2, lat2] = toPosition(ring[(i + 1) % ring.length] as Vec);
    const turn = ((((lon2 - lon + 540) % 360) + 360) % 360) - 180;
    const [sine, sine2] = [Math.sin((lat * Math.PI) / 180), Math.sin((lat2 * Math.PI) / 180)];
    return total - ((turn * Math.PI) / 180) * (2 + sine + sine2);
  }, 0);
  return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

function gridOfCoast(): Grid {
  const { transform } = createRequire(import.meta.url)('world-atlas/land-10m.json') as {
    transform: { scale: [number, number]; translate: [number, number] };
  };
  const [columnStep, rowStep] = transform.scale;
  return { columns: Math.round(360 / columnStep), rowStep, south: transform.translate[1] };
}
