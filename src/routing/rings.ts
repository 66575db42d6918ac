/** Closed rings that ships keep out of, with the closed area to the left of every edge. */
export interface Rings {
  /** Unit vectors: three numbers per vertex. */
  readonly vertices: Float64Array;
  /** First vertex of each ring, and the count of all vertices last. */
  readonly starts: Uint32Array;
  /** Kind of each ring, one bit of a mask. */
  readonly kinds: Uint8Array;
}
