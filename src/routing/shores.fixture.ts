import type { Position } from '../geo/position';
import { Barriers } from './barriers';
import { convexVertices } from './convex-vertices';
import { Corners } from './corners';
import type { ShoreSet } from './network';
import { ALL_KINDS, LAND, Obstacles } from './obstacles';
import { cross, plus, toVec, unit, type Vec } from './vec';
import type { Waters } from './waters';

/** A ring of an invented world. */
export interface FixtureRing {
  readonly ring: readonly Vec[];
  readonly kind?: number;
}

/** Returns a counter-clockwise ring about a position, a vertex for each radius in degrees. */
export function ringAround([lon, lat]: Position, radii: readonly number[]): Vec[] {
  const centre = toVec([lon, lat]);
  const east = unit(cross(Math.abs(lat) > 89.9 ? [1, 0, 0] : [0, 0, 1], centre));
  const north = cross(centre, east);
  return radii.map((degrees, i) => {
    const [turn, r] = [(2 * Math.PI * i) / radii.length, (degrees * Math.PI) / 180];
    const out = plus(plus([0, 0, 0], east, Math.cos(turn)), north, Math.sin(turn));
    return unit(plus(plus([0, 0, 0], centre, Math.cos(r)), out, Math.sin(r)));
  });
}

/** Returns a ring through positions, land to the left. */
export function ringThrough(...positions: readonly Position[]): Vec[] {
  return positions.map(toVec);
}

/** Returns rings as the network has them, every corner with the same offing. */
export function shoresOf(rings: readonly FixtureRing[], offing = 3): ShoreSet {
  const starts = [0];
  for (const { ring } of rings) starts.push((starts.at(-1) ?? 0) + ring.length);
  const flat = {
    vertices: Float64Array.from(rings.flatMap(({ ring }) => ring.flat())),
    starts: Uint32Array.from(starts),
    kinds: Uint8Array.from(rings, ({ kind }) => kind ?? LAND),
  };
  const offings = new Uint8Array(flat.vertices.length / 3);
  for (const vertex of convexVertices(flat)) offings[vertex] = offing;
  return { ...flat, offings };
}

export function watersOf(
  rings: readonly FixtureRing[],
  gates: readonly (readonly Vec[])[] = [],
): Waters {
  const shores = shoresOf(rings);
  const obstacles = new Obstacles(shores);
  const corners = new Corners(obstacles, shores.offings).placeAll();
  return { obstacles, corners, kinds: ALL_KINDS, barriers: new Barriers(gates) };
}
