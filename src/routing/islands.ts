import type { Waters } from './lazy-search';
import { LAND } from './obstacles';
import { angle, EARTH_KM, plus, slerp, unit, type Vec } from './vec';

/** Coast of an island that a way may pass on either side, km: a rock makes no difference, a continent has no other side. */
const LEAST_KM = 250;
const MOST_KM = 9000;
/** A turn this near to a shore is made for it, km. */
const BESIDE_KM = 40;
/** How far to sea an island is walled off, km. */
const WALL_KM = 400;

/**
 * Walls from the large islands that a way bends round, out to sea where it does: whoever may not cross one
 * passes the island on its other side. At most `most`.
 */
export function wallsBeside({ obstacles }: Waters, way: readonly Vec[], most: number): Vec[][] {
  const walls = new Map<number, Vec[]>();
  for (const turn of way.slice(1, -1)) {
    const [shore] = obstacles.shoresNear(turn, BESIDE_KM, LAND);
    if (!shore) continue;
    const ring = obstacles.ringOf[shore.vertex] as number;
    const coast = coastKm(obstacles.rings, ring);
    if (walls.has(ring) || coast < LEAST_KM || coast > MOST_KM) continue;
    walls.set(ring, wallFrom(shore.point, turn));
    if (walls.size === most) break;
  }
  return [...walls.values()];
}

/** From a little inland to far out, in short pieces, for a barrier is made of arcs. */
function wallFrom(shore: Vec, turn: Vec): Vec[] {
  const out = plus(turn, shore, -1);
  const size = Math.hypot(...out);
  const at = (km: number) => unit(plus(shore, out, km / EARTH_KM / size));
  const [inland, far] = [at(-1), at(WALL_KM)];
  return [inland, slerp(inland, far, 0.5), far];
}

function coastKm({ vertices, starts }: Waters['obstacles']['rings'], ring: number): number {
  const [first, end] = [starts[ring] as number, starts[ring + 1] as number];
  let sum = 0;
  for (let v = first; v < end; v++) {
    const w = v + 1 < end ? v + 1 : first;
    const at = (i: number): Vec => [
      vertices[3 * i] as number,
      vertices[3 * i + 1] as number,
      vertices[3 * i + 2] as number,
    ];
    sum += angle(at(v), at(w)) * EARTH_KM;
  }
  return sum;
}
