import { createRequire } from 'node:module';
import {
  area as areaOf,
  bboxClip,
  bboxPolygon,
  bbox as boundsOf,
  difference,
  featureCollection,
  intersect,
  multiPolygon,
  point,
  polygon,
  simplify,
  voronoi,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { packTrack } from '../../../src/datasets/packed-track';
import { AREA_STEPS_PER_DEGREE } from '../../../src/datasets/reach-areas-schema';
import type { LandNetwork, NetworkPlace } from '../../../src/domain/land-network';
import type { ReachArea, ReachAreas } from '../../../src/domain/reach-map';
import type { Track } from '../../../src/geo/position';
import { nearNetwork } from './near-network';

/**
 * Kilometres from the network at which an area ends, fades a step less, and is whole: beyond the first, the network is too thin to say. In the
 * order of the levels.
 */
const DISTANCES = [80, 60, 40] as const;
/** Share of an area below which the outer part is no level of its own. */
const LEAST_SHARE = 0.04;
/** South America with its islands near the coast: west, south, east, north. */
const SOUTH_AMERICA = [-82, -56, -34, 13] as const;
/** Degrees round it in which distances are taken, so that no outline ends at its edges. */
const MARGIN = 1;
/** Degrees by which a coast may be simpler than Natural Earth's, as much as areas are rounded by. */
const TOLERANCE = 0.015;
/** Square metres of the smallest island that is coloured. */
const LEAST_ISLAND = 1e8;
/** Degrees of the squares in which cells share a clipping of land and outlines. */
const SQUARE = 4;

type Box = readonly [west: number, south: number, east: number, north: number];
type Area = Feature<Polygon | MultiPolygon>;

/** Returns the areas of the places of a network as published: parts, each its level and its rings. */
export function publishReachAreas(
  network: Pick<LandNetwork, 'places' | 'stretches'>,
): readonly (readonly (readonly (number | readonly number[])[])[])[] {
  const packed = (ring: Track) => packTrack(ring, AREA_STEPS_PER_DEGREE);
  return reachAreas(network).map((parts) =>
    parts.map(({ level, rings }) => [level, ...rings.map(packed)]),
  );
}

/**
 * Returns the area of each place: what is nearer to it than to any other place, on land and near the network (Voronoi's cells, Natural Earth 1:10m).
 * In the order of the places; those outside South America have none.
 */
export function reachAreas({
  places,
  stretches,
}: Pick<LandNetwork, 'places' | 'stretches'>): ReachAreas {
  const [west, south, east, north] = SOUTH_AMERICA;
  const inside = places.filter(
    ({ position: [lon, lat] }) => lon > west && lon < east && lat > south && lat < north,
  );
  const cells = voronoi(featureCollection(inside.map(({ position }) => point([...position]))), {
    bbox: [...SOUTH_AMERICA],
  });
  const land = readLand();
  const around = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN] as const;
  const near = nearNetwork({ places: inside, stretches }, DISTANCES, around);
  const areas = new Map<string, readonly ReachArea[]>();
  for (const square of bySquare(
    inside.flatMap((place, i) => (cells.features[i] ? [{ place, cell: cells.features[i] }] : [])),
  )) {
    const box = boxOf(featureCollection(square.map(({ cell }) => cell)));
    const shores = clipped(land, box);
    const outlines = near.map((outline) => clipped(outline, box));
    for (const { place, cell } of square) areas.set(place.id, levelsOf(cell, shores, outlines));
  }
  return places.map(({ id }) => areas.get(id) ?? []);
}

function bySquare<T extends { readonly place: NetworkPlace }>(cells: readonly T[]): Iterable<T[]> {
  const squares = new Map<string, T[]>();
  for (const cell of cells) {
    const key = cell.place.position.map((degrees) => Math.floor(degrees / SQUARE)).join(' ');
    const square = squares.get(key);
    if (square) square.push(cell);
    else squares.set(key, [cell]);
  }
  return squares.values();
}

/** Returns the parts of a cell on land by level. What a level has more than the next is left to that one where it is next to nothing. */
function levelsOf(cell: Area, land: Area, outlines: readonly Area[]): readonly ReachArea[] {
  const parts: ReachArea[] = [];
  const add = (level: number, area: Area | null) => {
    for (const rings of area ? polygonsOf(area.geometry) : []) parts.push({ level, rings });
  };
  let rest = common(cell, land);
  for (const [level, outline] of outlines.entries()) {
    const inner = rest && common(rest, outline);
    if (rest && (!inner || areaOf(inner) < areaOf(rest) * (1 - LEAST_SHARE))) {
      // What lies outside the widest outline is no part of the area.
      if (level > 0) add(level, inner ? difference(featureCollection([rest, inner])) : rest);
      rest = inner;
    }
  }
  add(outlines.length, rest);
  return parts;
}

/** Returns what two areas share. Cuts the second at the bounds of the first, so that large ones cost little. */
function common(area: Area, other: Area): Area | null {
  const box = boxOf(area);
  const near = clipped(other, box);
  if (near.geometry.coordinates.length === 0) return null;
  const whole = bboxPolygon([...box]);
  if (areaOf(near) > areaOf(whole) * (1 - 1e-6)) return area;
  return intersect(featureCollection([area, near]));
}

function boxOf(area: Parameters<typeof boundsOf>[0]): Box {
  const [west, south, east, north] = boundsOf(area);
  return [west, south, east, north];
}

/** Returns the rings of each polygon, the outer one first, without their closing positions. */
function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly Track[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) =>
      rings
        .filter((ring) => ring.length > 3)
        .map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]) => [lon, lat] as const)),
    )
    .filter((rings) => rings.length > 0);
}

/** Returns the land in and round South America. */
function readLand(): Feature<MultiPolygon> {
  const topology: unknown = createRequire(import.meta.url)('world-atlas/land-10m.json');
  const parts = feature(topology, 'land').features.flatMap(({ geometry: shape }) => {
    const polygons =
      shape.type === 'MultiPolygon'
        ? shape.coordinates
        : shape.type === 'Polygon'
          ? [shape.coordinates]
          : [];
    return polygons.flatMap((coordinates) => {
      return clipped(polygon(coordinates), SOUTH_AMERICA).geometry.coordinates;
    });
  });
  const islands = parts.filter((rings) => areaOf(polygon(rings)) > LEAST_ISLAND);
  return simplify(multiPolygon(islands), { tolerance: TOLERANCE, highQuality: true });
}

/** Returns an area cut at a box. Turf leaves rings without corners, and types the result as if it were of any kind of geometry. */
function clipped(each: Area, [west, south, east, north]: Box): Feature<MultiPolygon> {
  const { geometry } = bboxClip(each, [west, south, east, north]) as Area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return multiPolygon(
    polygons
      .map((rings) => rings.filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0),
  );
}
