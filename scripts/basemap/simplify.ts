import { worldPixels } from './mercator';
import type { Topology } from './natural-earth';
import type { Line, LonLat } from './shapes';
import { vertexWeights } from './vertex-weights';

/** A line with the weights of its vertices, computed once for all zooms. */
export interface WeighedLine {
  readonly line: readonly LonLat[];
  readonly weights: Float64Array;
}

export function weigh(line: readonly LonLat[]): WeighedLine {
  return { line, weights: vertexWeights(line) };
}

/** Returns the line with the bends of at least `bend` square pixels at a zoom. */
export function thin({ line, weights }: WeighedLine, bend: number, zoom: number): Line {
  const least = bend / worldPixels(zoom) ** 2;
  return line.filter((_, i) => (weights[i] ?? 0) >= least);
}

/**
 * Returns a topology with simplified arcs. Simplifying arcs rather than outlines keeps borders on the coast and
 * neighbours adjacent.
 */
export function thinTopology(
  topology: Topology,
  arcs: readonly WeighedLine[],
  bend: number,
  zoom: number,
): Topology {
  return { ...topology, arcs: arcs.map((arc) => thin(arc, bend, zoom)) };
}
