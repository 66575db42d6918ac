import type { Rings } from './rings';

/** Returns the vertices at which a ring turns to the left: only there can a path bend. */
export function convexVertices({
  vertices,
  starts,
}: Pick<Rings, 'vertices' | 'starts'>): Uint32Array {
  const found = new Uint32Array(vertices.length / 3);
  let count = 0;
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const first = starts[ring] as number;
    const end = starts[ring + 1] as number;
    for (let v = first; v < end; v++) {
      const p = 3 * (v > first ? v - 1 : end - 1);
      const q = 3 * v;
      const r = 3 * (v + 1 < end ? v + 1 : first);
      const px = vertices[p] as number;
      const py = vertices[p + 1] as number;
      const pz = vertices[p + 2] as number;
      const qx = vertices[q] as number;
      const qy = vertices[q + 1] as number;
      const qz = vertices[q + 2] as number;
      const turn =
        (py * qz - pz * qy) * (vertices[r] as number) +
        (pz * qx - px * qz) * (vertices[r + 1] as number) +
        (px * qy - py * qx) * (vertices[r + 2] as number);
      if (turn > 0) found[count++] = v;
    }
  }
  return found.subarray(0, count);
}
