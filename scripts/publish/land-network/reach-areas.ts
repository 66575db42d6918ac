import { createRequire } from 'node:module';
import {
  bboxClip,
  bbox as boundsOf,
  circle,
  featureCollection,
  intersect,
  point,
  polygon,
  voronoi,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { packTrack } from '../../../src/datasets/packed-track';
import { AREA_STEPS_PER_DEGREE } from '../../../src/datasets/reach-areas-schema';
import type { LandNetwork, NetworkPlace } from '../../../src/domain/land-network';
import type { Track } from '../../../src/geo/position';

/** Kilometres from a place within which its answer is shown; beyond, the network is too thin to say. */
const RADIUS = 80;
/** Corners of the circle that limits an area. */
const STEPS = 14;
/** South America with its islands near the coast: west, south, east, north. */
const SOUTH_AMERICA: readonly [number, number, number, number] = [-82, -56, -34, 13];

/** Returns the areas of the places of a network as published. */
export function publishReachAreas({ places }: LandNetwork): readonly (readonly number[][])[] {
  return reachAreas(places).map((rings) =>
    rings.map((ring) => packTrack(ring, AREA_STEPS_PER_DEGREE)),
  );
}

/**
 * Returns the area of each place: what is nearer to it than to any other place, within 80 km, on land (Voronoi's cells,
 * Natural Earth 1:50m). In the order of the places; those outside South America have none.
 */
export function reachAreas(places: readonly NetworkPlace[]): readonly (readonly Track[])[] {
  const [west, south, east, north] = SOUTH_AMERICA;
  const isInside = ({ position: [lon, lat] }: NetworkPlace) =>
    lon > west && lon < east && lat > south && lat < north;
  const inside = places.filter(isInside);
  const cells = voronoi(featureCollection(inside.map(({ position }) => point([...position]))), {
    bbox: [...SOUTH_AMERICA],
  });
  const land = readLand();
  const areas = new Map<string, readonly Track[]>();
  for (const [i, { id, position }] of inside.entries()) {
    const cell = cells.features[i];
    if (!cell) continue;
    const within = intersect(
      featureCollection([cell, circle([...position], RADIUS, { steps: STEPS })]),
    );
    if (within) areas.set(id, onLand(within, land));
  }
  return places.map(({ id }) => areas.get(id) ?? []);
}

/** Returns the outer rings of the parts of an area that are on land, without their closing positions. */
function onLand(
  area: Feature<Polygon | MultiPolygon>,
  land: readonly Feature<Polygon>[],
): readonly Track[] {
  const [west, south, east, north] = boundsOf(area);
  return land
    .filter(({ bbox = [] }) => {
      const [w = 0, s = 0, e = 0, n = 0] = bbox;
      return w < east && e > west && s < north && n > south;
    })
    .flatMap((each) => {
      const near = clipped(each, [west, south, east, north]);
      const isEmpty = near.geometry.coordinates.flat(2).length === 0;
      const common = isEmpty ? null : intersect(featureCollection([area, near]));
      return common ? ringsOf(common.geometry) : [];
    });
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Track[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer = []]) =>
    outer.length > 3 ? [outer.slice(0, -1).map(([lon = 0, lat = 0]) => [lon, lat] as const)] : [],
  );
}

/** Returns the land in and round South America, each polygon with its bounding box. */
function readLand(): readonly Feature<Polygon>[] {
  const topology: unknown = createRequire(import.meta.url)('world-atlas/land-50m.json');
  return feature(topology, 'land').features.flatMap(({ geometry: shape }) => {
    const polygons =
      shape.type === 'MultiPolygon'
        ? shape.coordinates
        : shape.type === 'Polygon'
          ? [shape.coordinates]
          : [];
    return polygons.flatMap((coordinates) => {
      const { geometry } = clipped(polygon(coordinates), SOUTH_AMERICA);
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return parts
        .filter((rings) => (rings[0]?.length ?? 0) > 3)
        .map((rings) => {
          const part = polygon(rings);
          return { ...part, bbox: boundsOf(part) };
        });
    });
  });
}

/** Returns a polygon cut at a box. Turf types the result as if it were of any kind of geometry. */
function clipped(
  each: Feature<Polygon>,
  [west, south, east, north]: readonly [number, number, number, number],
): Feature<Polygon | MultiPolygon> {
  return bboxClip<Polygon>(each, [west, south, east, north]) as Feature<Polygon | MultiPolygon>;
}
