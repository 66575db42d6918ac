import type { Obstacles } from './obstacles';
import { View } from './view';

/** Directions that are told apart. */
const BINS = 2048;
const PER_UNIT = BINS / 4;
/** Edges with an end farther from the point hide nothing, as a cosine: up to there an edge's farthest point is one of its ends. */
const LEAST_COSINE = 0.2;

/**
 * From how far on land hides what lies in each direction from a point. An edge hides all beyond it in the directions that it
 * spans whole: along a coast that tells of nearly all hidden points that they are, without a test of the line to each.
 */
export class Horizon {
  private readonly view = new View();
  /** Cosine of the angle to the far end of the nearest edge that spans a direction; -2 for none. */
  private readonly cosines = new Float64Array(BINS);

  /** Sets the point from which is looked. @param kinds mask of the kinds of ring that hide */
  setAt({ rings }: Obstacles, x: number, y: number, z: number, kinds: number): void {
    const { vertices, starts, kinds: ringKinds } = rings;
    const { view } = this;
    this.cosines.fill(-2);
    view.setAt(x, y, z);
    for (let ring = 0; ring + 1 < starts.length; ring++) {
      if (((ringKinds[ring] as number) & kinds) === 0) continue;
      const first = starts[ring] as number;
      const last = (starts[ring + 1] as number) - 1;
      let from = 0;
      let near = -1;
      // Directions are needed of near edges only. The last vertex comes before the first.
      for (let k = first - 1; k <= last; k++) {
        const v = 3 * (k < first ? last : k);
        const u = vertices[v] as number;
        const w = vertices[v + 1] as number;
        const t = vertices[v + 2] as number;
        const cosine = x * u + y * w + z * t;
        const isNear = cosine > LEAST_COSINE;
        const to = isNear ? PER_UNIT * view.towards(u, w, t) : 0;
        if (isNear && near > LEAST_COSINE) this.span(from, to, Math.min(near, cosine));
        from = to;
        near = cosine;
      }
    }
  }

  /** Whether land is known to hide a point. Where it returns false only a test of the line tells. */
  hides(x: number, y: number, z: number): boolean {
    const bin = Math.floor(PER_UNIT * this.view.towards(x, y, z));
    return this.view.cosineTo(x, y, z) < (this.cosines[bin] as number) - 1e-12;
  }

  /** Notes an edge in the directions that it spans whole. */
  private span(from: number, to: number, cosine: number): void {
    const { cosines } = this;
    const isRound = Math.abs(from - to) > BINS / 2;
    const low = isRound ? Math.max(from, to) : Math.min(from, to);
    const high = isRound ? Math.min(from, to) + BINS : Math.max(from, to);
    const last = Math.floor(high);
    for (let bin = Math.ceil(low); bin < last; bin++) {
      const at = bin % BINS;
      if ((cosines[at] as number) < cosine) cosines[at] = cosine;
    }
  }
}
