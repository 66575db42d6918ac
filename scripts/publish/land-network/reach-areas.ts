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
import { AREA_STEPS_PER_DEGREE } from '../../../src/datasets/reach-areas-schema';
import type { LandNetwork, NetworkPlace } from '../../../src/domain/land-network';
import type { ReachArea, ReachAreas } from '../../../src/domain/reach-map';
import { packTrack } from '../../../src/geo/packed-track';
import type { Position, Track } from '../../../src/geo/position';
import { nearNetwork } from './near-network';

/**
 * Kilometres from the network at which an area ends, fades a step less, and is whole: beyond the first, the network is too thin to say. In the
 * order of the levels.
 */
const DISTANCES = [80, 60, 40] as const;
/** South America with its islands near the coast: west, south, east, north. */
const SOUTH_AMERICA = [-82, -56, -34, 13] as const;
/** Degrees round it in which distances are taken, so that no outline ends at its edges. */
const MARGIN = 1;
/** Degrees by which a coast may be simpler than Natural Earth's, as much as areas are rounded by. */
const TOLERANCE = 0.015;
/** Square metres of the smallest island that is coloured. */
const LEAST_ISLAND = 1e8;
/** Degrees of the squares in which cells share a clipping of land and outlines. */
const SQUARE = 1;
/** Degrees between the cells of a square and the box in which land and outlines are given to them, and round that box. */
const ROOM = 0.05;

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
  const bands = bandsOf(nearNetwork({ places: inside, stretches }, DISTANCES, around));
  const areas = new Map<string, readonly ReachArea[]>();
  for (const square of bySquare(
    inside.flatMap((place, i) => (cells.features[i] ? [{ place, cell: cells.features[i] }] : [])),
  )) {
    const box = boxOf(featureCollection(square.map(({ cell }) => cell)), ROOM);
    const shores = within(land, box);
    const near = bands.map((band) => within(band, box));
    for (const { place, cell } of square) areas.set(place.id, levelsOf(cell, shores, near));
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

/** Returns the parts of a cell on land that lie in each of the bands, which are those of the levels. */
function levelsOf(
  cell: Area,
  land: Area | null,
  bands: readonly (Area | null)[],
): readonly ReachArea[] {
  const ground = common(cell, land);
  if (!ground) return [];
  return bands.flatMap((band, i) => {
    const part = common(ground, band);
    return part ? polygonsOf(part.geometry).map((rings) => ({ level: i + 1, rings })) : [];
  });
}

/** Returns the bands between nested outlines, the widest first, and what lies in the last. */
function bandsOf(outlines: readonly Area[]): readonly Area[] {
  return outlines.map((outline, i) => {
    const inner = outlines[i + 1];
    return (inner && difference(featureCollection([outline, inner]))) ?? outline;
  });
}

/** Returns what two areas share. */
function common(area: Area, other: Area | null): Area | null {
  return other && intersect(featureCollection([area, other]));
}

/**
 * Returns the part of an area inside a box. Cutting at a box leaves edges of no width along its sides, at which the next intersection would fail; so
 * it is cut at a larger box first, and these edges lie outside.
 */
function within(area: Area, box: Box): Area | null {
  const [west, south, east, north] = box;
  const cut = clipped(area, [west - ROOM, south - ROOM, east + ROOM, north + ROOM]);
  if (cut.geometry.coordinates.length === 0) return null;
  return intersect(featureCollection<Polygon | MultiPolygon>([cut, bboxPolygon([...box])]));
}

/** Returns the bounds of an area with some degrees of room, so that edges cut at them lie beside its own. */
function boxOf(area: Parameters<typeof boundsOf>[0], room: number): Box {
  const [west, south, east, north] = boundsOf(area);
  return [west - room, south - room, east + room, north + room];
}

/** Returns the rings of each polygon, the outer one first, as published: rounded, not closed, without what rounding has left of no area. */
function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly Track[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) => rings.map(withoutSpikes))
    .filter(([outer = []]) => outer.length > 2)
    .map((rings) => rings.filter((ring) => ring.length > 2));
}

/** Rounds a ring and takes out corners at which it stands still or turns back on itself. */
function withoutSpikes(closed: readonly (readonly number[])[]): Track {
  const rounded = (degrees: number) =>
    Math.round(degrees * AREA_STEPS_PER_DEGREE) / AREA_STEPS_PER_DEGREE;
  const ring = closed
    .slice(0, -1)
    .map(([lon = 0, lat = 0]): Position => [rounded(lon), rounded(lat)]);
  for (let at = 0; at < ring.length && ring.length > 2; ) {
    const before = ring.at(at - 1);
    const here = ring[at];
    const after = ring[(at + 1) % ring.length];
    if (before && here && after && turnsBack(before, here, after)) {
      ring.splice(at, 1);
      at = Math.max(0, at - 2);
    } else at++;
  }
  return ring;
}

function turnsBack([x0, y0]: Position, [x, y]: Position, [x1, y1]: Position): boolean {
  const [ax, ay, bx, by] = [x - x0, y - y0, x1 - x, y1 - y];
  return Math.abs(ax * by - ay * bx) < 1e-9 && ax * bx + ay * by <= 0;
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
      const land = polygon(coordinates);
      const [west, , east] = boundsOf(land);
      // One stitched together across 180 degrees: Fiji would lie off Peru.
      return east - west > 180 ? [] : clipped(land, SOUTH_AMERICA).geometry.coordinates;
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
