/** Rings and lines of a tile, as x and y in turn, in tile units. */
type Points = readonly number[];

/** Returns the parts of a line that lie inside an area, by the even-odd rule over its rings. */
export function insideOf(line: Points, rings: readonly Points[]): number[][] {
  const parts: number[][] = [];
  let part: number[] = [];
  const endPart = (): void => {
    if (part.length >= 4) parts.push(part);
    part = [];
  };
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2] ?? 0, line[i - 1] ?? 0, line[i] ?? 0, line[i + 1] ?? 0];
    const shares = [0, ...crossings(ax, ay, bx, by, rings), 1];
    for (const [j, to] of shares.entries()) {
      const from = shares[j - 1];
      if (from === undefined || to <= from) continue;
      const middle = (from + to) / 2;
      if (!isInside(ax + middle * (bx - ax), ay + middle * (by - ay), rings)) {
        endPart();
        continue;
      }
      if (part.length === 0) part.push(ax + from * (bx - ax), ay + from * (by - ay));
      part.push(ax + to * (bx - ax), ay + to * (by - ay));
    }
  }
  endPart();
  return parts;
}

/** Returns the shares of a segment at which it crosses the rings, sorted. */
function crossings(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  rings: readonly Points[],
): number[] {
  const shares: number[] = [];
  const [dx, dy] = [bx - ax, by - ay];
  const [minX, maxX] = ax < bx ? [ax, bx] : [bx, ax];
  const [minY, maxY] = ay < by ? [ay, by] : [by, ay];
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const [cx, cy] = [ring[i - 2] ?? 0, ring[i - 1] ?? 0];
      const [ex, ey] = [ring[i] ?? 0, ring[i + 1] ?? 0];
      if ((cx < minX && ex < minX) || (cx > maxX && ex > maxX)) continue;
      if ((cy < minY && ey < minY) || (cy > maxY && ey > maxY)) continue;
      const across = dx * (ey - cy) - dy * (ex - cx);
      if (across === 0) continue;
      const along = ((cx - ax) * (ey - cy) - (cy - ay) * (ex - cx)) / across;
      const onEdge = ((cx - ax) * dy - (cy - ay) * dx) / across;
      if (along > 0 && along < 1 && onEdge >= 0 && onEdge <= 1) shares.push(along);
    }
  }
  return shares.sort((a, b) => a - b);
}

export function isInside(x: number, y: number, rings: readonly Points[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const ay = ring[i - 1] ?? 0;
      const by = ring[i + 1] ?? 0;
      if (ay > y === by > y) continue;
      const ax = ring[i - 2] ?? 0;
      if (x < ax + ((y - ay) / (by - ay)) * ((ring[i] ?? 0) - ax)) inside = !inside;
    }
  }
  return inside;
}
