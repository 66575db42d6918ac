import { mercatorLatitude, mercatorNorthing } from '../../geo/mercator';
import type { Position, Track } from '../../geo/position';
import type { LinePlace } from './line-label';

/** A place of a straight label on a line. */
export interface RouteLabelPlace extends LinePlace {
  /** Integer zoom from which the line is straight enough and long enough for the label. */
  readonly zoom: number;
  /** Whether the label stands above the line: on the outside of a bend, and above a straight line. */
  readonly isAbove: boolean;
}

/** Pixels of the world at zoom 0 in a degree of longitude. */
const PIXELS = 512 / 360;

/** Pixels between two labels of one line, so that one or two are in view. */
const SPACING = 280;
/** Pixels by which the line may deviate from a straight label, towards it and away from it. */
const BEND = { away: 18, towards: 3 };
/** Pixels of the line beyond each end of the label. */
const MARGIN = 12;
/** Cells of a line are halved so often: 31 labels at most, one each from some zoom. */
const LEVELS = 5;
const MAX_ZOOM = 11;
/** Tiles change at integer zooms; a view is between them. */
const UPPER = 0.8;
/** Places tried in a cell, as shares of it, the first one preferred. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

interface Flat {
  /** Degrees east and north of the equator on a Mercator map. */
  readonly points: readonly Position[];
  readonly run: readonly number[];
  readonly length: number;
}

/**
 * Returns where a label of `width` pixels may stand along a track, sparse enough at every zoom: in the middle of the whole,
 * then of its halves, and so on. `middle` moves the first one, as a share of the length; `isClear` may refuse a place;
 * the line may bend away from the label by `bend` pixels.
 */
export function routeLabelPlaces(
  track: Track,
  width: number,
  {
    middle = 0.5,
    bend: mostBend = BEND.away,
    isClear = () => true,
  }: {
    readonly middle?: number;
    readonly bend?: number;
    readonly isClear?: (position: Position, zoom: number) => boolean;
  } = {},
): readonly RouteLabelPlace[] {
  const line = flatten(track);
  if (line.length === 0) return [];
  const places: RouteLabelPlace[] = [];
  for (let level = 0; level < LEVELS; level++) {
    const cells = 2 ** level;
    const first = Math.ceil(Math.log2((width * cells) / (line.length * PIXELS)));
    if (first > MAX_ZOOM) break;
    for (let cell = 0; cell < cells; cell++) {
      const place = placeInCell(line, width, Math.max(0, first), (share) =>
        level === 0 ? share + middle - 0.5 : (cell + share) / cells,
      );
      if (place) places.push(place);
    }
  }
  return places;

  function placeInCell(
    flat: Flat,
    labelWidth: number,
    from: number,
    shareOf: (share: number) => number,
  ): RouteLabelPlace | undefined {
    for (let zoom = from; zoom <= MAX_ZOOM; zoom++) {
      // The one label of a line may fit at the upper end of its first zoom alone.
      const scale = PIXELS * 2 ** (places.length === 0 ? zoom + UPPER : zoom);
      const [half, bend] = [(labelWidth / 2 + MARGIN) / scale, 1 / scale];
      for (const share of TRIED) {
        const place = placeAt(flat, shareOf(share) * flat.length, half, bend, mostBend);
        if (place && isFree(place.position, zoom) && isClear(place.position, zoom)) {
          return { ...place, zoom };
        }
      }
    }
    return undefined;
  }

  /** Returns whether no label that is there at a zoom is nearer than the spacing. */
  function isFree(position: Position, zoom: number): boolean {
    const least = (width + SPACING) / (PIXELS * 2 ** zoom);
    return places.every(
      (other) =>
        Math.hypot(
          other.position[0] - position[0],
          mercatorNorthing(other.position[1]) - mercatorNorthing(position[1]),
        ) > least,
    );
  }
}

/** Returns the place at a distance along a line if the line is straight for `half` to both sides; `pixel` is in degrees. */
function placeAt(
  line: Flat,
  at: number,
  half: number,
  pixel: number,
  away: number,
): Omit<RouteLabelPlace, 'zoom'> | undefined {
  if (at < half || at > line.length - half) return undefined;
  const [a, b] = [pointAt(line, at - half), pointAt(line, at + half)];
  const [start, end] = a[0] <= b[0] ? [a, b] : [b, a];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const chord = Math.hypot(dx, dy);
  if (chord < half * 1.8) return undefined;
  const offsetOf = ([x, y]: Position) => ((y - start[1]) * dx - (x - start[0]) * dy) / chord;
  const inside = line.points.filter((_, i) => Math.abs((line.run[i] ?? 0) - at) < half);
  const centre = pointAt(line, at);
  const offsets = [...inside, centre].map(offsetOf);
  const [top, bottom] = [Math.max(...offsets, 0), Math.min(...offsets, 0)];
  const isAbove = top + bottom > -pixel;
  // Text lies at the height of the bend's top; the rest of the line falls away from it.
  const rise = isAbove ? top : -bottom;
  const dip = isAbove ? -bottom : top;
  if (rise > away * pixel || dip > BEND.towards * pixel) return undefined;
  const lift = (isAbove ? top : bottom) - offsetOf(centre);
  const [x, y] = [centre[0] - (lift * dy) / chord, centre[1] + (lift * dx) / chord];
  return {
    position: [x, mercatorLatitude(y)],
    slope: (-Math.atan2(dy, dx) * 180) / Math.PI,
    isAbove,
  };
}

function flatten(track: Track): Flat {
  const points = track.map(([lon, lat]): Position => [lon, mercatorNorthing(lat)]);
  let run = 0;
  const runs = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    run += Math.hypot(x - px, y - py);
    return run;
  });
  return { points, run: runs, length: run };
}

function pointAt({ points, run }: Flat, at: number): Position {
  const next = run.findIndex((each) => each >= at);
  const i = next < 0 ? run.length - 1 : Math.max(1, next);
  const [from, to] = [points[i - 1], points[i]];
  if (!from || !to) return from ?? to ?? [0, 0];
  const [begin = 0, end = 0] = [run[i - 1], run[i]];
  const share = end > begin ? Math.min(1, Math.max(0, (at - begin) / (end - begin))) : 0;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Returns the width of a text in pixels, roughly: its longest line. */
export function textWidth(text: string, size: number): number {
  const widths = text
    .split('\n')
    .map((line) =>
      [...line].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56) * size, 0),
    );
  return Math.max(0, ...widths);
}
