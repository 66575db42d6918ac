import { mercatorNorthing } from '../../geo/mercator';
import type { Position, Track } from '../../geo/position';
import { type FlatLine, flatten, type StraightLabel, straightLabel } from './flat-line';
import type { LinePlace } from './line-label';

/** A place of a straight label on a line, and the zoom levels at which it stands there. */
export interface RouteLabelPlace extends LinePlace {
  readonly from: number;
  readonly to: number;
  readonly isAbove: boolean;
  /** Whether the label is the first of its line, which is there before all others. */
  readonly isFirst: boolean;
  /** Whether the place overlaps that of the same label: for where marks or names have taken that one. */
  readonly isSpare: boolean;
}

/** Pixels of the world at zoom 0 in a degree of longitude. */
const PIXELS = 512 / 360;

/** Pixels between two labels of one line, so that one or two are in view. */
const SPACING = 280;
/** Pixels by which the line may bend away from a label. */
const BEND = 18;
/** Beyond this zoom lines have straight stretches, and labels bridge ever smaller bends. */
const BENT_UNTIL = 7;
/** Pixels of the line beyond each end of the label. */
const MARGIN = 12;
/** Cells of a line are halved so often: 31 labels at most, one each from some zoom. */
const LEVELS = 5;
const MAX_ZOOM = 11;
/** Above the map's greatest zoom. */
const ALWAYS = 24;
/** Tiles change at integer zooms; a view is between them. */
const UPPER = 0.8;
/** Places tried in a cell, as shares of it, the first one preferred. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Places tried for the first label of a line: all along it, from the middle outwards. */
const TRIED_FIRST = Array.from(
  { length: 25 },
  (_, i) => 0.5 + Math.ceil(i / 2) * (i % 2 === 0 ? 0.04 : -0.04),
);
/** From a place to its spares, in widths of the label: each two of the three overlap until the next zoom. */
const SPARES = [0.25, -0.25];
/** Zoom levels at which the labels of the first levels of cells have spares. */
const SPARE_ZOOMS = 4;
const SPARE_LEVELS = 3;
/** Pixels by which a label that stands off its line may move from it as one zooms in. */
const DRIFT = 2;

interface Spot {
  /** Distance along the line, in degrees. */
  readonly at: number;
  readonly zoom: number;
  readonly level: number;
  readonly label: StraightLabel;
}

interface PlaceOptions {
  /** Where the first label stands, as a share of the length. */
  readonly middle?: number;
  /** Pixels by which the line may bend away from the label. */
  readonly bend?: number;
  /** Whether a label may stand there at a zoom. */
  readonly isClear?: (label: StraightLabel, zoom: number) => boolean;
}

/**
 * Returns where a label of `width` pixels may stand along a track, sparse enough at every zoom: in the middle of the whole,
 * then of its halves, and so on. A label beside a bend has a place for each zoom, so that it stays near its line.
 */
export function routeLabelPlaces(
  track: Track,
  width: number,
  { middle = 0.5, bend = BEND, isClear = () => true }: PlaceOptions = {},
): readonly RouteLabelPlace[] {
  const line = flatten(track);
  if (line.length === 0) return [];
  const labelAt: LabelAt = (at, zoom, size = zoom, isFree = () => true) => {
    const scale = PIXELS * 2 ** size;
    const away = bend / 2 ** Math.max(0, zoom - BENT_UNTIL);
    const room = { half: (width / 2 + MARGIN) / scale, pixel: 1 / scale, away };
    const label = straightLabel(line, at, room);
    return label && isFree(label) && isClear(label, zoom) ? label : undefined;
  };
  return spotsOf(line, width, middle, labelAt).flatMap((spot, i) =>
    placesOfSpot(spot, i === 0, width, labelAt),
  );
}

type LabelAt = (
  at: number,
  zoom: number,
  size?: number,
  isFree?: (label: StraightLabel) => boolean,
) => StraightLabel | undefined;

/** Returns a spot for each label, from the whole line to its parts. */
function spotsOf(line: FlatLine, width: number, middle: number, labelAt: LabelAt): readonly Spot[] {
  const spots: Spot[] = [];
  for (let level = 0; level < LEVELS; level++) {
    const cells = 2 ** level;
    const first = Math.ceil(Math.log2((width * cells) / (line.length * PIXELS)));
    if (first > MAX_ZOOM) break;
    for (let cell = 0; cell < cells; cell++) {
      const spot = spotInCell(cell, level, Math.max(0, first));
      if (spot) spots.push(spot);
    }
  }
  return spots;

  function spotInCell(cell: number, level: number, from: number): Spot | undefined {
    const isFirst = spots.length === 0;
    for (let zoom = from; zoom <= MAX_ZOOM; zoom++) {
      for (const tried of isFirst ? TRIED_FIRST : TRIED) {
        const share = level === 0 ? tried + middle - 0.5 : (cell + tried) / 2 ** level;
        const at = share * line.length;
        // The one label of a line may fit at the upper end of its first zoom alone.
        const label = labelAt(at, zoom, isFirst ? zoom + UPPER : zoom, ({ position }) =>
          isFree(position, zoom),
        );
        if (label) return { at, zoom, level, label };
      }
    }
    return undefined;
  }

  /** Returns whether no label that is there at a zoom is nearer than the spacing. */
  function isFree(position: Position, zoom: number): boolean {
    const least = (width + SPACING) / (PIXELS * 2 ** zoom);
    return spots.every(
      ({ label }) =>
        Math.hypot(
          label.position[0] - position[0],
          mercatorNorthing(label.position[1]) - mercatorNorthing(position[1]),
        ) > least,
    );
  }
}

/** Returns the places of a label from its first zoom on, and spares beside them. */
function placesOfSpot(
  { at, zoom: first, level, label }: Spot,
  isFirst: boolean,
  width: number,
  labelAt: LabelAt,
): readonly RouteLabelPlace[] {
  const places: RouteLabelPlace[] = [];
  let from = first;
  let current: StraightLabel | undefined = label;
  for (let zoom = first; zoom <= MAX_ZOOM; zoom++) {
    const next = zoom < MAX_ZOOM ? labelAt(at, zoom + 1) : undefined;
    const isLast = zoom === MAX_ZOOM;
    if (!isLast && current && next && isSame(current, next, zoom + 1)) continue;
    if (current) places.push(placeOf(current, { from, to: isLast ? ALWAYS : zoom }));
    from = zoom + 1;
    current = next;
  }
  if (level >= SPARE_LEVELS) return places;
  for (let zoom = first; zoom < Math.min(MAX_ZOOM, first + SPARE_ZOOMS); zoom++) {
    for (const aside of SPARES) {
      const spare = labelAt(at + (aside * width) / (PIXELS * 2 ** zoom), zoom);
      if (spare) places.push(placeOf(spare, { from: zoom, to: zoom }, true));
    }
  }
  return places;

  function placeOf(
    { position, slope, isAbove }: StraightLabel,
    levels: { readonly from: number; readonly to: number },
    isSpare = false,
  ): RouteLabelPlace {
    return { position, slope, isAbove, ...levels, isFirst, isSpare };
  }
}

/** Returns whether a label may stay where it is at the next zoom, where `next` would be its place. */
function isSame(label: StraightLabel, next: StraightLabel, zoom: number): boolean {
  const most = DRIFT / (PIXELS * 2 ** zoom);
  return (
    label.lift < most &&
    next.lift < most &&
    label.isAbove === next.isAbove &&
    Math.abs(label.slope - next.slope) < 1
  );
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
