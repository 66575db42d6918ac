import { chordBetween } from './chord';
import { type Corners, isTangent } from './corners';
import { NEAR_OFFINGS } from './neighbours';
import { EARTH_KM } from './vec';

/** Turns away from the shore up to this are allowed, as a share of a right angle: corners stand off their shores. */
const SLACK = 0.03;
/** How a path that has come to a corner may go on: round the corner's shore, or freely for a short way. */
export class Turn {
  /** The plane of the step that led to the corner, turned so that its shore lies on the positive side. */
  nx = 0;
  ny = 0;
  nz = 0;
  /** How far on the other side a turn may lead, as a share of its length; 0 if any turn is allowed. */
  slack = 0;
  /** Chord up to which the path may leave the corner in any direction. */
  freely = 0;

  /** Sets the turn at a corner. @param before the node from which the path has come, -1 if it starts here */
  setAt(corners: Corners, points: Float64Array, before: number, at: number): void {
    this.slack = 0;
    this.freely = (NEAR_OFFINGS * (corners.offingKm[at] as number)) / EARTH_KM;
    if (before < 0) return;
    const length = chordBetween(points, before, at);
    if (length < this.freely) return;
    const px = points[3 * before] as number;
    const py = points[3 * before + 1] as number;
    const pz = points[3 * before + 2] as number;
    const qx = points[3 * at] as number;
    const qy = points[3 * at + 1] as number;
    const qz = points[3 * at + 2] as number;
    const nx = py * qz - pz * qy;
    const ny = pz * qx - px * qz;
    const nz = px * qy - py * qx;
    const { shores } = corners;
    const c = corners.before[at] as number;
    const d = corners.after[at] as number;
    const side =
      nx * ((shores[c] as number) + (shores[d] as number)) +
      ny * ((shores[c + 1] as number) + (shores[d + 1] as number)) +
      nz * ((shores[c + 2] as number) + (shores[d + 2] as number));
    const sign = side >= 0 ? 1 : -1;
    this.nx = sign * nx;
    this.ny = sign * ny;
    this.nz = sign * nz;
    this.slack = SLACK * length;
  }

  /** Whether the path may go on from the corner `from` to a node. @param chord between the two */
  allows(corners: Corners, points: Float64Array, from: number, to: number, chord: number): boolean {
    if (chord <= this.freely) return true;
    const x = points[3 * to] as number;
    const y = points[3 * to + 1] as number;
    const z = points[3 * to + 2] as number;
    if (this.slack > 0 && this.nx * x + this.ny * y + this.nz * z < -this.slack * chord)
      return false;
    return isTangent(corners, from, x, y, z);
  }
}
