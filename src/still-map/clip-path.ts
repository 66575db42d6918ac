/** A line or ring as x and y in turn, in CSS pixels. */
export type FlatPath = readonly number[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the box that two boxes share; its right may be left of its left where they share nothing. */
export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function isEmpty({ left, top, right, bottom }: Box): boolean {
  return right <= left || bottom <= top;
}

/** Returns the bounding box of a path. */
export function boxOf(path: FlatPath): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < path.length; i += 2) {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Returns the part of a ring inside a box by Sutherland and Hodgman: where it leaves the box it runs along its edge. */
export function clipRing(ring: FlatPath, box: Box): FlatPath {
  const own = boxOf(ring);
  if (contains(box, own)) return ring;
  if (isEmpty(intersection(own, box))) return [];
  let path = ring;
  path = clipSide(path, 0, box.left, 1);
  path = clipSide(path, 0, box.right, -1);
  path = clipSide(path, 1, box.top, 1);
  return clipSide(path, 1, box.bottom, -1);
}

/** Returns whether a box holds the whole of another. */
export function contains(box: Box, inner: Box): boolean {
  return (
    inner.left >= box.left &&
    inner.right <= box.right &&
    inner.top >= box.top &&
    inner.bottom <= box.bottom
  );
}

/** Returns whether two boxes share an area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Returns the box with so many pixels added on each side. */
export function widen({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Keeps what lies beyond a limit on one axis: above it for a sign of 1, below it for -1. */
function clipSide(path: FlatPath, axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const count = path.length;
  for (let i = 0; i < count; i += 2) {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    const before = (i + count - 2) % count;
    const [px = 0, py = 0] = [path[before], path[before + 1]];
    const [here, there] = [
      ((axis === 0 ? x : y) - limit) * sign,
      ((axis === 0 ? px : py) - limit) * sign,
    ];
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push(px + share * (x - px), py + share * (y - py));
    }
    if (here >= 0) kept.push(x, y);
  }
  return kept;
}

/** Returns the parts of a line inside a box, by Liang and Barsky. */
export function clipLine(line: FlatPath, box: Box): readonly FlatPath[] {
  const own = boxOf(line);
  if (contains(box, own)) return [line];
  if (!touches(own, box)) return [];
  const parts: number[][] = [];
  let part: number[] = [];
  for (let i = 2; i < line.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.slice(i - 2, i + 2);
    const span = spanInside(ax, ay, bx, by, box);
    if (!span) continue;
    const [from, to] = span;
    if (from > 0 || part.length === 0) {
      if (part.length > 2) parts.push(part);
      part = [ax + from * (bx - ax), ay + from * (by - ay)];
    }
    part.push(ax + to * (bx - ax), ay + to * (by - ay));
    if (to < 1) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 2) parts.push(part);
  return parts;
}

function touches(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

/** Returns the shares of a step between which it is inside a box; undefined if it nowhere is. */
function spanInside(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  { left, top, right, bottom }: Box,
): readonly [from: number, to: number] | undefined {
  let [from, to] = [0, 1];
  const sides = [
    [ax - bx, ax - left],
    [bx - ax, right - ax],
    [ay - by, ay - top],
    [by - ay, bottom - ay],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to ? [from, to] : undefined;
}
