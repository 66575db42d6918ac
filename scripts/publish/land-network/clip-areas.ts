import { bboxClip, polygon } from '@turf/turf';
import {
  Clipper,
  Clipper64,
  ClipType,
  FillRule,
  type Path64,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';
import type { Polygon, Position } from 'geojson';

/** Polygons and their holes in whole steps, in any order: what an odd number of rings surrounds is inside. */
export type Area = readonly Path64[];
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A metre, so that rounding moves nothing that is published in hundredths of a degree. */
const STEPS_PER_DEGREE = 100_000;

/** Returns the area that rings in degrees, closed as in GeoJSON, surround. */
export function areaOf(rings: Polygon['coordinates']): Area {
  return rings.map((ring) =>
    ring.slice(0, -1).map(([lon = 0, lat = 0]) => ({ x: steps(lon), y: steps(lat) })),
  );
}

/** Returns what two areas share. */
export function common(area: Area, other: Area): Area {
  return Clipper.intersect([...area], [...other], FillRule.EvenOdd);
}

/** Returns an area without another one. */
export function without(area: Area, other: Area): Area {
  return Clipper.difference([...area], [...other], FillRule.EvenOdd);
}

/**
 * Returns an area cut at a box in degrees. Parts that the box separates stay joined by edges of no width along its sides, so that what is
 * made of it should lie inside. Clipper's own cut at a box leaves triangles that are in no ring.
 */
export function cutAt(area: Area, box: Box): Area {
  const { coordinates } = bboxClip(polygon(area.map(closedRing)), [...box]).geometry as Polygon;
  return areaOf(coordinates.filter((ring) => ring.length > 3));
}

/** Returns what two areas share as polygons in degrees: of each the outer ring first, not closed. */
export function commonPolygons(
  area: Area,
  other: Area,
): readonly (readonly (readonly [number, number])[])[][] {
  const tree = new PolyTree64();
  const clipper = new Clipper64();
  clipper.addSubject([...area]);
  clipper.addClip([...other]);
  clipper.execute(ClipType.Intersection, FillRule.EvenOdd, tree);
  return [...outersOf(tree)].map((outer) =>
    [outer, ...childrenOf(outer)].map(({ poly }) =>
      (poly ?? []).map(({ x, y }) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE] as const),
    ),
  );
}

/** Yields the outer rings of a tree, in which holes are the children of outer rings, and islands those of holes. */
function* outersOf(parent: PolyPath64): Generator<PolyPath64> {
  for (const outer of childrenOf(parent)) {
    yield outer;
    for (const hole of childrenOf(outer)) yield* outersOf(hole);
  }
}

function childrenOf(parent: PolyPath64): readonly PolyPath64[] {
  return Array.from({ length: parent.count }, (_, i) => parent.child(i));
}

function closedRing(path: Path64): Position[] {
  return [...path, ...path.slice(0, 1)].map(({ x, y }) => [
    x / STEPS_PER_DEGREE,
    y / STEPS_PER_DEGREE,
  ]);
}

function steps(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE);
}
