import { createRequire } from 'node:module';
import {
  bbox as boundsOf,
  featureCollection,
  multiPoint,
  multiPolygon,
  point,
  polygon,
  simplify,
  area as squareMetres,
  voronoi,
} from '@turf/turf';
import { feature } from 'topojson-client';
import { AREA_STEPS_PER_DEGREE } from '../../../src/datasets/reach-areas-schema';
import type { LandNetwork, NetworkPlace } from '../../../src/domain/land-network';
import type { ReachArea, ReachAreas } from '../../../src/domain/reach-map';
import { packTrack } from '../../../src/geo/packed-track';
import type { Position, Track } from '../../../src/geo/position';
import { type Area, areaOf, type Box, common, commonPolygons, cutAt, without } from './clip-areas';
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
/** Degrees of room round the cells of a square in which land and outlines are given to them. */
const ROOM = 0.05;

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
  const bands = bandsOf(near.map(({ geometry }) => areaOf(geometry.coordinates.flat())));
  const areas = new Map<string, readonly ReachArea[]>();
  for (const square of bySquare(
    inside.flatMap((place, i) => {
      const cell = cells.features[i];
      return cell ? [{ place, cell: cell.geometry.coordinates }] : [];
    }),
  )) {
    const box = boxOf(square.flatMap(({ cell }) => cell.flat()));
    const shores = cutAt(land, box);
    const nearby = bands.map((band) => cutAt(band, box));
    for (const { place, cell } of square) {
      areas.set(place.id, levelsOf(areaOf(cell), shores, nearby));
    }
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
function levelsOf(cell: Area, land: Area, bands: readonly Area[]): readonly ReachArea[] {
  const ground = common(cell, land);
  if (ground.length === 0) return [];
  return bands.flatMap((band, i) =>
    published(commonPolygons(ground, band)).map((rings) => ({ level: i + 1, rings })),
  );
}

/** Returns the bands between nested outlines, the widest first, and what lies in the last. */
function bandsOf(outlines: readonly Area[]): readonly Area[] {
  return outlines.map((outline, i) => {
    const inner = outlines[i + 1];
    return inner ? without(outline, inner) : outline;
  });
}

/** Returns the bounds of positions with some room. */
function boxOf(positions: readonly (readonly number[])[]): Box {
  const [west, south, east, north] = boundsOf(
    multiPoint(positions.map((position) => [...position])),
  );
  return [west - ROOM, south - ROOM, east + ROOM, north + ROOM];
}

/** Returns the rings of polygons as published: rounded, without what rounding has left of no area. */
function published(polygons: ReturnType<typeof commonPolygons>): readonly (readonly Track[])[] {
  return polygons
    .map((rings) => rings.map(withoutSpikes))
    .filter(([outer = []]) => outer.length > 2)
    .map((rings) => rings.filter((ring) => ring.length > 2));
}

/** Rounds a ring and takes out corners at which it stands still or turns back on itself. */
function withoutSpikes(positions: Track): Track {
  const rounded = (degrees: number) =>
    Math.round(degrees * AREA_STEPS_PER_DEGREE) / AREA_STEPS_PER_DEGREE;
  const ring = positions.map(([lon, lat]): Position => [rounded(lon), rounded(lat)]);
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
function readLand(): Area {
  const topology: unknown = createRequire(import.meta.url)('world-atlas/land-10m.json');
  const parts = feature(topology, 'land').features.flatMap(({ geometry: shape }) => {
    const polygons =
      shape.type === 'MultiPolygon'
        ? shape.coordinates
        : shape.type === 'Polygon'
          ? [shape.coordinates]
          : [];
    return polygons.filter((coordinates) => {
      const [west, south, east, north] = boundsOf(polygon(coordinates));
      // One stitched together across 180 degrees: Fiji would lie off Peru.
      const isStitched = east - west > 180;
      const [w, s, e, n] = SOUTH_AMERICA;
      return !isStitched && west < e && east > w && south < n && north > s;
    });
  });
  const islands = parts.filter((rings) => squareMetres(polygon(rings)) > LEAST_ISLAND);
  const land = simplify(multiPolygon(islands), { tolerance: TOLERANCE, highQuality: true });
  return cutAt(areaOf(land.geometry.coordinates.flat()), SOUTH_AMERICA);
}
