import { fromUnitSquare, toUnitSquare, worldPixels } from './mercator';
import type { Line } from './shapes';
import { thin, weigh } from './simplify';

type Point = readonly [x: number, y: number];

/** Pixels from one point of a course to the next, and the points on either side that each is averaged with. */
const STEP = 8;
const REACH = 5;
/** Bends of fewer square pixels are removed in the end. */
const BEND = 0.5;

/** Returns the general course of a river at a zoom, without its meanders, along which a name can be read. */
export function courseOf(line: Line, zoom: number): Line {
  const pixels = worldPixels(zoom);
  const points = line.map(toUnitSquare).map(([x, y]): Point => [x * pixels, y * pixels]);
  const course = average(average(resample(points)));
  const smooth = course.map(([x, y]) => fromUnitSquare([x / pixels, y / pixels]));
  return smooth.length > 1 ? thin(weigh(smooth), BEND, zoom) : line;
}

/** Returns points at equal steps along a line, with its last. */
function resample(points: readonly Point[]): Point[] {
  const steps: Point[] = [];
  let left = 0;
  for (const [i, [bx, by]] of points.entries()) {
    const [ax, ay] = points[i - 1] ?? [bx, by];
    const length = Math.hypot(bx - ax, by - ay);
    for (; left <= length && length > 0; left += STEP) {
      const share = left / length;
      steps.push([ax + (bx - ax) * share, ay + (by - ay) * share]);
    }
    left -= length;
  }
  const last = points.at(-1);
  return last ? [...steps, last] : steps;
}

/** Returns the mean of each point and its neighbours, fewer towards the ends, which are kept. */
function average(points: readonly Point[]): Point[] {
  return points.map((_, i) => {
    const reach = Math.min(REACH, i, points.length - 1 - i);
    const near = points.slice(i - reach, i + reach + 1);
    const sum = near.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as const);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}
