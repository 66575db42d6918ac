import type { FlatPath } from './clip-path';

/** Sharpest bends are cut off at so many times the offset. */
const MITRE = 2;

/** Returns a line moved sideways by so many pixels: right of its direction on the picture if positive, as the live map does. */
export function offsetLine(line: FlatPath, distance: number): FlatPath {
  if (distance === 0) return line;
  const count = line.length / 2;
  const normals: [number, number][] = [];
  for (let i = 1; i < count; i++) {
    const [dx, dy] = [at(line, i, 0) - at(line, i - 1, 0), at(line, i, 1) - at(line, i - 1, 1)];
    const length = Math.hypot(dx, dy);
    normals.push(length === 0 ? (normals.at(-1) ?? [0, 0]) : [-dy / length, dx / length]);
  }
  return Array.from({ length: count }, (_, i) => {
    const before = normals[i - 1] ?? normals[i] ?? [0, 0];
    const after = normals[i] ?? before;
    const [x, y] = [before[0] + after[0], before[1] + after[1]];
    const length = Math.hypot(x, y);
    // Half the angle between the steps: the mitre is longer the sharper the bend.
    const reach = length === 0 ? 0 : Math.min(MITRE, 2 / length);
    const scale = length === 0 ? 0 : (distance * reach) / length;
    return [at(line, i, 0) + x * scale, at(line, i, 1) + y * scale];
  }).flat();
}

function at(line: FlatPath, point: number, axis: 0 | 1): number {
  return line[2 * point + axis] ?? 0;
}
