/** Widths of the side panel in CSS pixels. */
export const MIN_WIDTH = 320;
export const DEFAULT_WIDTH = 400;
export const MAX_WIDTH = 560;

export function withinPanelWidths(width: number): number {
  return Math.round(Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH));
}
