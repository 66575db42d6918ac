import type { Feature } from 'geojson';
import type { BorderRule } from './border-rules';
import { bordersOf } from './borders';
import { coastOf } from './coast';
import { DETAIL_BY_ZOOM } from './detail';
import { pixelArea, worldPixels } from './mercator';
import { polygonsOf, readInlandWater, readWorld } from './natural-earth';
import { type RiverStretch, rankRivers } from './river-systems';
import { multiLine, multiPolygon, type Polygon } from './shapes';
import { thin, thinTopology, weigh } from './simplify';
import { smoothLine, smoothRing } from './smooth';
import { unwrapPolygon } from './unwrap';

export type LayerName = 'land' | 'coast' | 'lakes' | 'rivers' | 'borders';
/** Features by layer, in the order in which they are written to a tile. */
export type WorldLayers = Readonly<Record<LayerName, readonly Feature[]>>;

/** Reads and weighs the world once, and returns a function that draws it for a zoom. */
export function openWorld(rules: readonly BorderRule[]): (zoom: number) => WorldLayers {
  const world = readWorld();
  const arcs = world.arcs.map(weigh);
  const water = readInlandWater();
  const lakes = water.lakes.map((lake) => lake.map(smoothRing));
  const rivers = rankRivers(water.rivers).map(({ line, systemLength }) => ({
    line: smoothLine(line),
    systemLength,
  }));

  return (zoom) => {
    const detail = DETAIL_BY_ZOOM[zoom];
    if (!detail) throw new Error(`No detail is set for zoom ${zoom}`);
    const topology = thinTopology(world, arcs, detail.bend, zoom);
    const land = largerThan(polygonsOf(topology, 'land').map(unwrapPolygon), detail.island, zoom);
    const { settled, disputed } = bordersOf(topology, rules);
    return {
      land: [multiPolygon(land)],
      coast: [multiLine(coastOf(land))],
      lakes: [multiPolygon(thinLakes(lakes, detail.lake, detail.bend, zoom))],
      rivers: [multiLine(thinRivers(rivers, detail.riverSystem, detail.bend, zoom))],
      borders: [multiLine(settled), multiLine(disputed, { disputed: true })],
    };
  };
}

/** Removes islands, and holes in the remaining land, of fewer square pixels. */
function largerThan(polygons: readonly Polygon[], pixels: number, zoom: number): Polygon[] {
  return polygons
    .map((polygon) => polygon.filter((ring, i) => i === 0 || pixelArea(ring, zoom) >= pixels))
    .filter(([outline]) => outline && pixelArea(outline, zoom) >= pixels);
}

function thinLakes(lakes: readonly Polygon[], pixels: number, bend: number, zoom: number) {
  return largerThan(lakes, pixels, zoom).map((lake) =>
    lake.map((ring) => thin(weigh(ring), bend, zoom)),
  );
}

function thinRivers(rivers: readonly RiverStretch[], pixels: number, bend: number, zoom: number) {
  const scale = worldPixels(zoom) / worldPixels(0);
  return rivers
    .filter(({ systemLength }) => systemLength * scale >= pixels)
    .map(({ line }) => thin(weigh(line), bend, zoom));
}
