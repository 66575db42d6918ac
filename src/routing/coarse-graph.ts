import type { Corners } from './corners';

/** The visibility graph of the coarse corners, in compressed sparse rows. */
export class CoarseGraph {
  readonly corners: Corners;
  /**
   * The points between which lengths are measured, three numbers per corner: the fine corner that each
   * stands for. The coarse coast lies tens of kilometres out; measured on it, a path would gain length
   * with each headland it rounds.
   */
  readonly places: Float64Array;
  readonly first: Uint32Array;
  readonly targets: Uint32Array;
  /** The network's number of the edge in each entry of a row. */
  readonly edgeOf: Uint32Array;
  readonly lengths: Float64Array;

  constructor(corners: Corners, edges: Uint32Array, places: Float64Array) {
    this.corners = corners;
    this.places = places;
    const { count } = corners;
    this.first = new Uint32Array(count + 1);
    for (const node of edges) this.first[node + 1] = (this.first[node + 1] as number) + 1;
    for (let i = 0; i < count; i++) {
      this.first[i + 1] = (this.first[i + 1] as number) + (this.first[i] as number);
    }
    const fill = this.first.slice();
    this.targets = new Uint32Array(edges.length);
    this.edgeOf = new Uint32Array(edges.length);
    this.lengths = new Float64Array(edges.length);
    for (let e = 0; e < edges.length; e += 2) {
      const [a, b] = [edges[e] as number, edges[e + 1] as number];
      const length = chordAngle(
        places,
        a,
        places[3 * b] as number,
        places[3 * b + 1] as number,
        places[3 * b + 2] as number,
      );
      for (let end = 0; end < 2; end++) {
        const from = end === 0 ? a : b;
        const at = fill[from] as number;
        fill[from] = at + 1;
        this.targets[at] = end === 0 ? b : a;
        this.edgeOf[at] = e / 2;
        this.lengths[at] = length;
      }
    }
  }
}

/** Returns the angle between a corner and a point, radians. @param points three numbers per corner */
export function chordAngle(
  points: Float64Array,
  corner: number,
  x: number,
  y: number,
  z: number,
): number {
  const u = (points[3 * corner] as number) - x;
  const v = (points[3 * corner + 1] as number) - y;
  const w = (points[3 * corner + 2] as number) - z;
  return 2 * Math.asin(Math.min(1, Math.sqrt(u * u + v * v + w * w) / 2));
}
