import type { Terminal } from './waters';

/** The cheapest ways from some starts to all corners and portals of the coarse graph. */
export interface CoarseTree {
  readonly starts: readonly Terminal[];
  /** Radians for each corner, and each portal after them; infinite where no way leads. */
  readonly costs: Float64Array;
  /** The node before each node, and what the step to it used, as in `ReachedNodes`. */
  readonly cameFrom: Int32Array;
  readonly byExit: Int32Array;
}
