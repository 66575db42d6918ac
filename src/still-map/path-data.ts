import type { FlatPath } from './clip-path';

/** Units of path data in a CSS pixel: with whole numbers a path is a third shorter than with decimals. */
export const UNITS = 5;

/** Greatest distance in pixels by which a simplified path deviates from its own. */
const TOLERANCE = 0.7;

/** Returns the path without points that lie nearer than 0.7 pixels to the line between others, by Douglas and Peucker. Keeps both ends. */
export function thinPath(path: FlatPath, tolerance = TOLERANCE): FlatPath {
  const count = path.length / 2;
  if (count < 3) return path;
  const isKept = new Uint8Array(count);
  isKept[0] = 1;
  isKept[count - 1] = 1;
  // A closed ring has no line between its ends to measure from; its farthest point divides it.
  const stack: (readonly [number, number])[] = [[0, count - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    const [index, distance] = farthest(path, from, to);
    if (!(distance > tolerance)) continue;
    isKept[index] = 1;
    stack.push([from, index], [index, to]);
  }
  return path.filter((_, i) => isKept[i >> 1] === 1);
}

function farthest(
  path: FlatPath,
  from: number,
  to: number,
): readonly [index: number, distance: number] {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [
    path[2 * from],
    path[2 * from + 1],
    path[2 * to],
    path[2 * to + 1],
  ];
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  let [index, most] = [from, 0];
  for (let i = from + 1; i < to; i++) {
    const [x, y] = [(path[2 * i] ?? 0) - ax, (path[2 * i + 1] ?? 0) - ay];
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squared));
    const off = (x - share * dx) ** 2 + (y - share * dy) ** 2;
    if (off > most) [index, most] = [i, off];
  }
  return [index, Math.sqrt(most)];
}

/** Returns path data in tenths of a pixel: whole numbers, relative to the point before. Leaves out what has no extent. */
export function pathData(paths: readonly FlatPath[], isClosed: boolean): string {
  let data = '';
  for (const path of paths) data += onePath(path, isClosed);
  return data;
}

function onePath(path: FlatPath, isClosed: boolean): string {
  const least = isClosed ? 3 : 2;
  const steps: [number, number][] = [];
  let [x, y] = [0, 0];
  const [startX, startY] = [tenths(path[0]), tenths(path[1])];
  for (let i = 0; i < path.length; i += 2) {
    const [nextX, nextY] = [tenths(path[i]), tenths(path[i + 1])];
    if (i > 0 && nextX === x && nextY === y) continue;
    steps.push([nextX - x, nextY - y]);
    [x, y] = [nextX, nextY];
  }
  if (isClosed && steps.length > 1 && x === startX && y === startY) steps.pop();
  if (steps.length < least) return '';
  const [first, ...rest] = steps;
  const text = rest.map(([dx, dy], i) => join(dx, dy, i === 0)).join('');
  return `M${first?.[0]}${signed(first?.[1] ?? 0)}l${text}${isClosed ? 'z' : ''}`;
}

/** Returns a step as path data: a minus sign separates numbers by itself. */
function join(dx: number, dy: number, isFirst: boolean): string {
  return `${isFirst || dx < 0 ? '' : ' '}${dx}${signed(dy)}`;
}

function signed(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}

function tenths(value = 0): number {
  return Math.round(value * UNITS) + 0;
}
