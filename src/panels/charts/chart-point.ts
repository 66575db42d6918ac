import { citedSources, type Source } from '../../domain/source';
import type { Box } from './label-placement';

/** What is said of a mark that is pointed at or stepped to: its value, and who says so. */
export interface MarkText {
  readonly value: string;
  /** Publishers, or how the value was derived; empty where the value says it. */
  readonly source: string;
}

/** A mark with the box in which it is drawn. */
export interface ChartPoint extends MarkText {
  readonly box: Box;
}

/** Returns the publishers of the cited sources, each once: `Gestión, Andina`. */
export function publishersOf(ids: readonly string[], sources: readonly Source[]): string {
  const publishers = citedSources(ids, sources).map(({ publisher }) => publisher);
  return [...new Set(publishers)].join(', ');
}

/**
 * Returns the index of the point whose box is nearest to a position, among equals the smallest box; undefined if none is
 * within `reach`.
 */
export function nearestPoint(
  points: readonly ChartPoint[],
  at: { readonly x: number; readonly y: number },
  reach: number,
): number | undefined {
  const ranked = points
    .map(({ box }, index) => ({ index, distance: distanceTo(box, at), size: sizeOf(box) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance || a.size - b.size);
  return ranked[0]?.index;
}

/** Orders points from left to right, those above each other from below. */
export function byPlace(a: ChartPoint, b: ChartPoint): number {
  return a.box.left - b.box.left || b.box.bottom - a.box.bottom;
}

function distanceTo(
  { left, right, top, bottom }: Box,
  { x, y }: { readonly x: number; readonly y: number },
): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function sizeOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
