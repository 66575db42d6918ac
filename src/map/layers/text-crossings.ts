import { mercatorNorthing } from '../../geo/mercator';
import type { Track } from '../../geo/position';
import type { StraightLabel } from './flat-line';

/** The room of a text beside its line, in pixels. */
interface TextRoom {
  readonly width: number;
  /** Between the line and the near edge of the text. */
  readonly gap: number;
  readonly height: number;
  /** The side of an eastward line on which every text stands; that of its label by default. */
  readonly side?: 'above' | 'below';
}

const PIXELS = 512 / 360;
/** Pixels that must be free round a text. */
const MARGIN = 2;

/** Returns whether no line of `tracks` crosses the text of a label at a zoom. Lines along the label's own line do not count. */
export function clearOfLines(
  tracks: readonly Track[],
  room: TextRoom,
): (label: StraightLabel, zoom: number) => boolean {
  const lines = tracks.map(boxedLine);
  const radius = room.width / 2 + room.gap + room.height + MARGIN;
  return (label, zoom) => {
    const pixel = 1 / (PIXELS * 2 ** zoom);
    const [x, y] = [label.position[0], mercatorNorthing(label.position[1])];
    return lines.every(
      (line) =>
        isBeyond(line, x, y, radius * pixel) ||
        line.parts.every((part) => !crosses(part, label, room, pixel)),
    );
  };
}

/** A straight part of a line on a Mercator map: degrees east and north of the equator. */
type Part = readonly [fromX: number, fromY: number, toX: number, toY: number];

interface BoxedLine {
  readonly parts: readonly Part[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxedLine(track: Track): BoxedLine {
  const xs = track.map(([lon]) => lon);
  const ys = track.map(([, lat]) => mercatorNorthing(lat));
  const parts = xs.slice(1).map((x, i): Part => [xs[i] ?? x, ys[i] ?? 0, x, ys[i + 1] ?? 0]);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  return { parts, west, east, south: Math.min(...ys), north: Math.max(...ys) };
}

function isBeyond(line: BoxedLine, x: number, y: number, reach: number): boolean {
  return (
    line.west > x + reach ||
    line.east < x - reach ||
    line.south > y + reach ||
    line.north < y - reach
  );
}

function crosses(
  [fromX, fromY, toX, toY]: Part,
  { position: [lon, lat], slope, isAbove }: StraightLabel,
  { width, gap, height, side }: TextRoom,
  pixel: number,
): boolean {
  const y = mercatorNorthing(lat);
  const turn = (-slope * Math.PI) / 180;
  const up = side === undefined ? isAbove : side === 'above';
  const [east, north] = [Math.cos(turn), Math.sin(turn)];
  const across = up ? 1 : -1;
  // The part as seen from the label: along the text, and away from its line.
  const placeOf = (pointX: number, pointY: number) => {
    const [dx, dy] = [(pointX - lon) / pixel, (pointY - y) / pixel];
    return [dx * east + dy * north, across * (dy * east - dx * north)] as const;
  };
  const half = width / 2 + MARGIN;
  return meetsBox(placeOf(fromX, fromY), placeOf(toX, toY), {
    min: [-half, gap],
    max: [half, gap + height + MARGIN],
  });
}

/** Returns whether a straight line meets a box (Liang and Barsky 1984). */
function meetsBox(
  from: readonly [number, number],
  to: readonly [number, number],
  box: { readonly min: readonly [number, number]; readonly max: readonly [number, number] },
): boolean {
  let [first, last] = [0, 1];
  for (const axis of [0, 1] as const) {
    const step = to[axis] - from[axis];
    const [before, beyond] = [box.min[axis] - from[axis], box.max[axis] - from[axis]];
    if (step === 0) {
      if (before > 0 || beyond < 0) return false;
      continue;
    }
    const [enter, leave] =
      step > 0 ? [before / step, beyond / step] : [beyond / step, before / step];
    first = Math.max(first, enter);
    last = Math.min(last, leave);
  }
  return first <= last;
}
