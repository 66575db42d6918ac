import {
  area as areaOf,
  featureCollection,
  isobands,
  multiPolygon,
  point,
  polygon,
  simplify,
} from '@turf/turf';
import type { Feature, MultiPolygon, Point } from 'geojson';
import type { LandNetwork } from '../../../src/domain/land-network';
import type { Position, Track } from '../../../src/geo/position';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Degrees between the points at which distances are taken. */
const STEP = 0.1;
/** Kilometres between the points that stand for a line; a small part of the distances that are asked for. */
const SPACING = 6;
/** Kilometres of a degree of latitude. */
const DEGREE = 111.2;
/** Degrees by which an outline may be simpler than the grid gives it. */
const TOLERANCE = 0.08;
/** Square metres of the smallest gap inside an outline that is kept. */
const LEAST_GAP = 3e9;

/**
 * Returns for each of the distances, in kilometres, what lies within it of a place or of a line that is open or being built. Distances are those of a
 * plane at the latitude of the nearest point, good to a kilometre.
 */
export function nearNetwork(
  { places, stretches }: Pick<LandNetwork, 'places' | 'stretches'>,
  distances: readonly number[],
  box: Box,
): readonly Feature<MultiPolygon>[] {
  const grid = new DistanceGrid(box, Math.max(...distances) + 2 * STEP * DEGREE);
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  for (const { position } of places) grid.spread(position);
  for (const { from, to, bends, status } of stretches) {
    const [start, end] = [positions.get(from), positions.get(to)];
    if (!start || !end || (status !== 'open' && status !== 'construction')) continue;
    for (const position of pointsOf([start, ...bends, end])) grid.spread(position);
  }
  const points = grid.points();
  return distances.flatMap((distance) =>
    isobands(points, [-1, distance], { zProperty: 'km' }).features.map((band) =>
      simplify(withoutGaps(band), { tolerance: TOLERANCE, highQuality: true }),
    ),
  );
}

/** Fills the small gaps inside an outline. */
function withoutGaps(band: Feature<MultiPolygon>): Feature<MultiPolygon> {
  return multiPolygon(
    band.geometry.coordinates.map((rings) =>
      rings.filter((ring, i) => i === 0 || areaOf(polygon([ring])) > LEAST_GAP),
    ),
  );
}

/** Returns positions along a track, some kilometres apart. */
function pointsOf(track: Track): readonly Position[] {
  return track.slice(1).flatMap(([lon, lat], i) => {
    const [lon0, lat0] = track[i] ?? [lon, lat];
    const parts = Math.ceil((Math.hypot(lon - lon0, lat - lat0) * DEGREE) / SPACING);
    return Array.from({ length: parts }, (_, k): Position => {
      const share = k / parts;
      return [lon0 + (lon - lon0) * share, lat0 + (lat - lat0) * share];
    });
  });
}

/** The distance to the nearest of some positions at the points of a grid. */
class DistanceGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly km: Float64Array;

  private readonly box: Box;
  /** Kilometres beyond which no distance is kept. */
  private readonly limit: number;

  constructor(box: Box, limit: number) {
    const [west, south, east, north] = box;
    this.box = box;
    this.limit = limit;
    this.columns = Math.round((east - west) / STEP) + 1;
    this.rows = Math.round((north - south) / STEP) + 1;
    this.km = new Float64Array(this.columns * this.rows).fill(limit);
  }

  /** Makes points nearer to a position than to those before it keep the distance to it. */
  spread([lon, lat]: Position): void {
    const [west, south] = this.box;
    const perLon = DEGREE * Math.cos((lat * Math.PI) / 180);
    const [across, up] = [this.limit / perLon, this.limit / DEGREE];
    const lastRow = Math.min(this.rows - 1, Math.floor((lat + up - south) / STEP));
    const lastColumn = Math.min(this.columns - 1, Math.floor((lon + across - west) / STEP));
    for (let row = Math.max(0, Math.ceil((lat - up - south) / STEP)); row <= lastRow; row++) {
      const dy = (south + row * STEP - lat) * DEGREE;
      for (
        let column = Math.max(0, Math.ceil((lon - across - west) / STEP));
        column <= lastColumn;
        column++
      ) {
        const km = Math.hypot((west + column * STEP - lon) * perLon, dy);
        const at = row * this.columns + column;
        if (km < (this.km[at] as number)) this.km[at] = km;
      }
    }
  }

  points() {
    const [west, south] = this.box;
    return featureCollection(
      Array.from(this.km, (km, at): Feature<Point> => {
        const column = at % this.columns;
        const row = (at - column) / this.columns;
        return point([west + column * STEP, south + row * STEP], { km });
      }),
    );
  }
}
