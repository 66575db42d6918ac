import type { Line, LonLat, Polygon, Ring } from './shapes';
import { isAtPole, isOnCut } from './unwrap';

/** Returns the outlines of land without the edges from the cut at 180 degrees and from closing the pole. */
export function coastOf(land: readonly Polygon[]): Line[] {
  return land.flatMap((polygon) => polygon.flatMap(shoresOf));
}

function shoresOf(ring: Ring): Line[] {
  const cut = ring.findIndex((_, i) => i > 0 && isArtificial(ring[i - 1], ring[i]));
  if (cut < 0) return [ring];
  const fromCut = [...ring.slice(cut), ...ring.slice(1, cut + 1)];
  const shores: Line[] = [];
  let shore: Line = [];
  for (const position of fromCut) {
    if (isArtificial(shore.at(-1), position)) {
      shores.push(shore);
      shore = [];
    }
    shore.push(position);
  }
  return [...shores, shore].filter((line) => line.length > 1);
}

function isArtificial(a: LonLat | undefined, b: LonLat | undefined): boolean {
  if (!a || !b) return false;
  return (isOnCut(a) && isOnCut(b)) || isAtPole(a) || isAtPole(b);
}
