import { type Path, pathOf } from './path';

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Clips rings to a box (Sutherland and Hodgman 1974). Parts of one ring stay joined along the box's edges. */
export function clipRings(rings: readonly Path[], box: Box): Path[] {
  return rings.flatMap((ring) => {
    const place = placeOf(ring, box);
    if (place === 'inside') return [ring];
    return place === 'outside' ? [] : clipRing(ring, box);
  });
}

/** Clips lines to a box. */
export function clipLines(lines: readonly Path[], box: Box): Path[] {
  return lines.flatMap((line) => {
    const place = placeOf(line, box);
    if (place === 'inside') return [line];
    return place === 'outside' ? [] : clipLine(line, box);
  });
}

function placeOf(path: Path, box: Box): 'inside' | 'outside' | 'across' {
  if (
    path.minX >= box.minX &&
    path.maxX <= box.maxX &&
    path.minY >= box.minY &&
    path.maxY <= box.maxY
  ) {
    return 'inside';
  }
  const isOutside =
    path.minX > box.maxX || path.maxX < box.minX || path.minY > box.maxY || path.maxY < box.minY;
  return isOutside ? 'outside' : 'across';
}

function clipRing(ring: Path, box: Box): Path[] {
  let points = ring.points;
  if (ring.minX < box.minX) points = clipHalf(points, 0, box.minX, 1);
  if (ring.maxX > box.maxX) points = clipHalf(points, 0, box.maxX, -1);
  if (ring.minY < box.minY) points = clipHalf(points, 1, box.minY, 1);
  if (ring.maxY > box.maxY) points = clipHalf(points, 1, box.maxY, -1);
  return points.length >= 8 ? [pathOf(points)] : [];
}

/** Returns the part of a ring on one side of a limit on an axis: beyond it for sign 1, before it for sign -1. */
function clipHalf(points: Float64Array, axis: 0 | 1, limit: number, sign: 1 | -1): Float64Array {
  const kept = scratchOf(2 * points.length + 4);
  const other = 1 - axis;
  let count = 0;
  let isAWithin = false;
  for (let i = 0; i < points.length; i += 2) {
    const b = points[i + axis] ?? 0;
    const isBWithin = sign * (b - limit) >= 0;
    if (i > 0 && isAWithin !== isBWithin) {
      const a = points[i - 2 + axis] ?? 0;
      const start = points[i - 2 + other] ?? 0;
      const end = points[i + other] ?? 0;
      kept[count + axis] = limit;
      kept[count + other] = crossing(a, start, b, end, limit);
      count += 2;
    }
    if (isBWithin) {
      kept[count] = points[i] ?? 0;
      kept[count + 1] = points[i + 1] ?? 0;
      count += 2;
    }
    isAWithin = isBWithin;
  }
  if (count === 0) return kept.slice(0, 0);
  if (kept[0] !== kept[count - 2] || kept[1] !== kept[count - 1]) {
    kept[count] = kept[0] ?? 0;
    kept[count + 1] = kept[1] ?? 0;
    count += 2;
  }
  return kept.slice(0, count);
}

let scratch = new Float64Array(0);

/** Returns an array that is used again by the next call: to make one for every ring takes longer than to clip it. */
function scratchOf(length: number): Float64Array {
  if (scratch.length < length) scratch = new Float64Array(length);
  return scratch;
}

/** Returns where a segment meets a limit; the same for both directions, so that neighbouring tiles agree. */
function crossing(a: number, start: number, b: number, end: number, limit: number): number {
  return a < b
    ? start + ((limit - a) / (b - a)) * (end - start)
    : end + ((limit - b) / (a - b)) * (start - end);
}

function clipLine({ points }: Path, box: Box): Path[] {
  const parts: Path[] = [];
  let part: number[] = [];
  const endPart = () => {
    if (part.length >= 4) parts.push(pathOf(Float64Array.from(part)));
    part = [];
  };
  for (let i = 2; i < points.length; i += 2) {
    const [ax, ay] = [points[i - 2] ?? 0, points[i - 1] ?? 0];
    const [dx, dy] = [(points[i] ?? 0) - ax, (points[i + 1] ?? 0) - ay];
    const [from, to] = within(ax, ay, dx, dy, box);
    if (from > to) {
      endPart();
      continue;
    }
    if (from > 0) endPart();
    if (part.length === 0) part.push(ax + from * dx, ay + from * dy);
    part.push(ax + to * dx, ay + to * dy);
    if (to < 1) endPart();
  }
  endPart();
  return parts;
}

/** Returns the shares of a segment at which it enters and leaves a box (Liang and Barsky 1984). */
function within(ax: number, ay: number, dx: number, dy: number, box: Box): [number, number] {
  let from = 0;
  let to = 1;
  const limit = (step: number, room: number): void => {
    if (step === 0) {
      if (room < 0) to = -1;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  };
  limit(-dx, ax - box.minX);
  limit(dx, box.maxX - ax);
  limit(-dy, ay - box.minY);
  limit(dy, box.maxY - ay);
  return [from, to];
}
