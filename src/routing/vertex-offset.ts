import type { Obstacles } from './obstacles';
import { EARTH_KM, type Vec } from './vec';

/** Returns the point `km` off a vertex, on the bisector of its edges, outside its ring. */
export function offsetFromVertex(obstacles: Obstacles, vertex: number, km: number): Vec {
  const point = new Float64Array(3);
  const { vertices } = obstacles.rings;
  const previous = 3 * (obstacles.previous[vertex] as number);
  const next = 3 * (obstacles.next[vertex] as number);
  writeOffsets(vertices, previous, 3 * vertex, next, km, km, point, 0, 0);
  return [point[0] as number, point[1] as number, point[2] as number];
}

/** Writes the points at two distances into an array. In plain numbers: it runs for every corner before the first result. */
export function writeOffsets(
  vertices: Float64Array,
  previous: number,
  vertex: number,
  next: number,
  km: number,
  nearKm: number,
  into: Float64Array,
  at: number,
  nearAt: number,
): void {
  const x = vertices[vertex] as number;
  const y = vertices[vertex + 1] as number;
  const z = vertices[vertex + 2] as number;
  let ax = vertices[next] as number;
  let ay = vertices[next + 1] as number;
  let az = vertices[next + 2] as number;
  let bx = vertices[previous] as number;
  let by = vertices[previous + 1] as number;
  let bz = vertices[previous + 2] as number;
  // Tangents towards both neighbours.
  const da = ax * x + ay * y + az * z;
  const db = bx * x + by * y + bz * z;
  ax -= da * x;
  ay -= da * y;
  az -= da * z;
  bx -= db * x;
  by -= db * y;
  bz -= db * z;
  const sa = Math.sqrt(ax * ax + ay * ay + az * az) || 1;
  const sb = Math.sqrt(bx * bx + by * by + bz * bz) || 1;
  const fx = ax / sa - bx / sb;
  const fy = ay / sa - by / sb;
  const fz = az / sa - bz / sb;
  // To the right of the shore's direction; straight ahead at the tip of a spike.
  let ox = fy * z - fz * y;
  let oy = fz * x - fx * z;
  let oz = fx * y - fy * x;
  let size = Math.sqrt(ox * ox + oy * oy + oz * oz);
  if (size < 1e-6) {
    ox = -ax / sa - bx / sb;
    oy = -ay / sa - by / sb;
    oz = -az / sa - bz / sb;
    size = Math.sqrt(ox * ox + oy * oy + oz * oz);
  }
  writeBeside(x, y, z, ox / size, oy / size, oz / size, km / EARTH_KM, into, at);
  writeBeside(x, y, z, ox / size, oy / size, oz / size, nearKm / EARTH_KM, into, nearAt);
}

/** Writes the point at a distance in a direction, radians. */
function writeBeside(
  x: number,
  y: number,
  z: number,
  ox: number,
  oy: number,
  oz: number,
  share: number,
  into: Float64Array,
  at: number,
): void {
  const px = x + share * ox;
  const py = y + share * oy;
  const pz = z + share * oz;
  const length = Math.sqrt(px * px + py * py + pz * pz);
  into[at] = px / length;
  into[at + 1] = py / length;
  into[at + 2] = pz / length;
}
