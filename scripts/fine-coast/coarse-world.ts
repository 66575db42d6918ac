import type { Feature } from 'geojson';
import { readBorderRules } from '../basemap/border-rules';
import { MAX_ZOOM } from '../basemap/detail';
import { toUnitSquare } from '../basemap/mercator';
import type { Line, LonLat, Polygon } from '../basemap/shapes';
import { openWorld } from '../basemap/world-layers';
import { areaOf, type Path, pathOf } from './path';

/** The world archive's content of its last zoom, which MapLibre magnifies beyond it. */
export interface CoarseWorld {
  /** Outlines clockwise, inland seas counterclockwise. */
  readonly land: readonly Path[];
  readonly lakes: readonly Path[];
  readonly rivers: readonly Path[];
  /** Lines between countries, longer by `STUB_KM` where they end at the sea. */
  readonly borders: readonly Path[];
  readonly disputed: readonly Path[];
}

export function readCoarseWorld(): CoarseWorld {
  const { land, lakes, rivers, borders } = openWorld(readBorderRules())(MAX_ZOOM);
  const isDisputed = ({ properties }: Feature) => properties?.disputed === true;
  const ends = endsOf(borders.flatMap(linesOf));
  const paths = (features: readonly Feature[]) =>
    features.flatMap(linesOf).map((line) => pathOfLine(prolong(line, ends)));
  return {
    land: land.flatMap(polygonsOf).flatMap(ringsOf),
    lakes: lakes.flatMap(polygonsOf).flatMap(ringsOf),
    rivers: rivers.flatMap(linesOf).map(pathOfLine),
    borders: paths(borders.filter((each) => !isDisputed(each))),
    disputed: paths(borders.filter(isDisputed)),
  };
}

function polygonsOf({ geometry }: Feature): Polygon[] {
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Polygon[]) : [];
}

function linesOf({ geometry }: Feature): Line[] {
  return geometry.type === 'MultiLineString' ? (geometry.coordinates as Line[]) : [];
}

function ringsOf(polygon: Polygon): Path[] {
  return polygon.map((ring, i) => {
    const path = pathOfLine(ring);
    return areaOf(path) > 0 === (i === 0) ? path : reversed(path);
  });
}

function pathOfLine(line: Line): Path {
  const points = new Float64Array(2 * line.length);
  for (const [i, position] of line.entries()) points.set(toUnitSquare(position), 2 * i);
  return pathOf(points);
}

function reversed(path: Path): Path {
  const points = new Float64Array(path.points.length);
  for (let i = 0; i < points.length; i += 2) {
    points[i] = path.points[points.length - 2 - i] ?? 0;
    points[i + 1] = path.points[points.length - 1 - i] ?? 0;
  }
  return { ...path, points };
}

/** Length by which borders that end at the coarse coast are prolonged, so that they reach the fine one. */
const STUB_KM = 4;
const KM_PER_DEGREE = 111.195;
const keyOf = ([lon, lat]: LonLat) => `${lon} ${lat}`;

/** Counts the ends of lines at each position. */
function endsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      if (end) ends.set(keyOf(end), (ends.get(keyOf(end)) ?? 0) + 1);
    }
  }
  return ends;
}

function prolong(line: Line, ends: ReadonlyMap<string, number>): Line {
  const [first, second] = line;
  const [beforeLast, last] = [line.at(-2), line.at(-1)];
  if (!first || !second || !beforeLast || !last) return line;
  const isLoose = (end: LonLat) => ends.get(keyOf(end)) === 1;
  return [
    ...(isLoose(first) ? [beyond(second, first)] : []),
    ...line,
    ...(isLoose(last) ? [beyond(beforeLast, last)] : []),
  ];
}

/** Returns the position beyond `end` in the direction from `start`. */
function beyond(start: LonLat, end: LonLat): LonLat {
  const squeeze = Math.cos((end[1] * Math.PI) / 180);
  const [dx, dy] = [(end[0] - start[0]) * squeeze, end[1] - start[1]];
  const share = STUB_KM / KM_PER_DEGREE / Math.hypot(dx, dy);
  return [end[0] + (dx * share) / squeeze, end[1] + dy * share];
}
