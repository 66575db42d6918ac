import { angle, type Vec } from './vec';

/** Great-circle arcs that a path may not cross: the gates of closed passages. */
export class Barriers {
  /** Six numbers per arc: its two ends. */
  private readonly arcs: Float64Array;

  constructor(lines: readonly (readonly Vec[])[]) {
    this.arcs = Float64Array.from(
      lines.flatMap((line) => line.slice(1).flatMap((to, i) => [...(line[i] as Vec), ...to])),
    );
  }

  get isEmpty(): boolean {
    return this.arcs.length === 0;
  }

  /** Whether a path no longer than `limit` may meet an arc on its way between some starts and some goals, radians. */
  mayMeet(starts: readonly Vec[], goals: readonly Vec[], limit: number): boolean {
    const { arcs } = this;
    for (let i = 0; i < arcs.length; i += 6) {
      const [one, two] = [pointAt(arcs, i), pointAt(arcs, i + 3)];
      const least = leastAngle(starts, one) + leastAngle(goals, one);
      // Every other point of the arc is no farther than its length.
      if (least - 2 * angle(one, two) <= limit) return true;
    }
    return false;
  }

  blocks(ax: number, ay: number, az: number, bx: number, by: number, bz: number): boolean {
    const { arcs } = this;
    const nx = ay * bz - az * by;
    const ny = az * bx - ax * bz;
    const nz = ax * by - ay * bx;
    for (let i = 0; i < arcs.length; i += 6) {
      const px = arcs[i] as number;
      const py = arcs[i + 1] as number;
      const pz = arcs[i + 2] as number;
      const qx = arcs[i + 3] as number;
      const qy = arcs[i + 4] as number;
      const qz = arcs[i + 5] as number;
      const s = nx * px + ny * py + nz * pz;
      const r = nx * qx + ny * qy + nz * qz;
      if (s >= 0 === r >= 0) continue;
      const mx = py * qz - pz * qy;
      const my = pz * qx - px * qz;
      const mz = px * qy - py * qx;
      const ta = mx * ax + my * ay + mz * az;
      const tb = mx * bx + my * by + mz * bz;
      if (ta >= 0 !== tb >= 0 && s >= 0 === tb >= 0) return true;
    }
    return false;
  }
}

function pointAt(arcs: Float64Array, at: number): Vec {
  return [arcs[at] as number, arcs[at + 1] as number, arcs[at + 2] as number];
}

/** Returns the angle from a point to the nearest of a list, 0 if there is none. */
function leastAngle(points: readonly Vec[], to: Vec): number {
  return points.length === 0 ? 0 : Math.min(...points.map((point) => angle(point, to)));
}
