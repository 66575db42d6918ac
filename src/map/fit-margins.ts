import type { CornerBox, CoveredCorners } from '../state/corners-slice';
import type { Insets } from '../state/panel-slice';
import type { ViewportSize } from './framing';

/** Least distance of what is fitted from the edges of the map, in CSS pixels: half a mark, and a name below it. */
const EDGE: Insets = { top: 28, right: 28, bottom: 44, left: 28 };

/** Least distance of what is fitted from what covers the map. */
const CLEAR: Insets = { top: 20, right: 24, bottom: 36, left: 24 };

/** The same on a map lower than this, where room is scarce. */
const LOW = 260;
const CLEAR_IF_LOW: Insets = { ...CLEAR, top: 12, bottom: 20 };

/** A remaining area smaller than this is no use. */
const LEAST = { width: 130, height: 70 };

/**
 * Returns the margins that keep a fit clear of what covers the corners of a map, those that leave the largest area first: each
 * box is avoided by the width of a strip beside it or by the height of one above or below it. Without any that leave a useful
 * area, returns the margins of the edges.
 */
export function fitMargins(corners: CoveredCorners, viewport: ViewportSize): readonly Insets[] {
  const boxes = Object.values(corners);
  const clear = viewport.height < LOW ? CLEAR_IF_LOW : CLEAR;
  const found = new Map<string, Insets>();
  // One bit for each box: avoided beside it, or above or below it.
  for (let choice = 0; choice < 2 ** boxes.length; choice++) {
    const margins = boxes.reduce(
      (before, box, i) => widened(before, box, (choice >> i) % 2 === 0, clear),
      EDGE,
    );
    if (isUseful(margins, viewport)) found.set(Object.values(margins).join(), margins);
  }
  if (found.size === 0) return [EDGE];
  return [...found.values()].toSorted((a, b) => areaOf(b, viewport) - areaOf(a, viewport));
}

function areaOf({ top, right, bottom, left }: Insets, { width, height }: ViewportSize): number {
  return (width - left - right) * (height - top - bottom);
}

function widened(
  margins: Insets,
  { corner, width, height }: CornerBox,
  isBeside: boolean,
  clear: Insets,
): Insets {
  const [end, side] = corner.split('-') as ['top' | 'bottom', 'left' | 'right'];
  const [edge, covered] = isBeside ? [side, width] : [end, height];
  return { ...margins, [edge]: Math.max(margins[edge], covered + clear[edge]) };
}

function isUseful({ top, right, bottom, left }: Insets, { width, height }: ViewportSize): boolean {
  return width - left - right >= LEAST.width && height - top - bottom >= LEAST.height;
}

/** Returns whether a place of the map is near its edge or beneath what covers a corner. */
export function isCovered(
  { x, y }: { readonly x: number; readonly y: number },
  corners: CoveredCorners,
  { width, height }: ViewportSize,
): boolean {
  if (x < EDGE.left || y < EDGE.top || x > width - EDGE.right || y > height - EDGE.bottom) {
    return true;
  }
  return Object.values(corners).some((box) => {
    const fromSide = box.corner.endsWith('left') ? x : width - x;
    const fromEnd = box.corner.startsWith('top') ? y : height - y;
    return fromSide < box.width + MARK && fromEnd < box.height + MARK;
  });
}

/** Radius of a mark, in CSS pixels. */
const MARK = 12;
