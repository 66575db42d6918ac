import { worldPixels } from './mercator';
import type { Topology } from './natural-earth';
import type { Line, LonLat } from './shapes';
import { vertexWeights } from './vertex-weights';

/** A line whose vertices were weighed once, to be thinned for any zoom. */
export interface WeighedLine {
  readonly line: readonly LonLat[];
  readonly weights: Float64Array;
}

export function weigh(line: readonly LonLat[]): WeighedLine {
  return { line, weights: vertexWeights(line) };
}

/** Keeps bends of at least so many square pixels at a zoom. */
export function thin({ line, weights }: WeighedLine, bend: number, zoom: number): Line {
  const least = bend / worldPixels(zoom) ** 2;
  return line.filter((_, i) => (weights[i] ?? 0) >= least);
}

/** Thins arcs rather than outlines, so that a border ends on the coast and neighbours never part. */
export function thinTopology(
  topology: Topology,
  arcs: readonly WeighedLine[],
  bend: number,
  zoom: number,
): Topology {
  return { ...topology, arcs: arcs.map((arc) => thin(arc, bend, zoom)) };
}
