import type { StateCreator } from 'zustand/vanilla';

/** The heights at which the sheet rests on a phone. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Widths of the window's edges covered by panels, in CSS pixels; the map keeps the selection clear of them. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface PanelSlice {
  readonly sheet: SheetStop;
  readonly insets: Insets;
  readonly isLegendOpen: boolean;
  setSheet(stop: SheetStop): void;
  setInsets(insets: Insets): void;
  setLegendOpen(open: boolean): void;
}

export const createPanelSlice: StateCreator<PanelSlice> = (set, get) => ({
  sheet: 'half',
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  isLegendOpen: false,
  setSheet: (sheet) => set({ sheet }),
  setInsets: (insets) => {
    if (!isSameInsets(insets, get().insets)) set({ insets });
  },
  setLegendOpen: (isLegendOpen) => set({ isLegendOpen }),
});

function isSameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Window width in CSS pixels below which the panel is a sheet. */
export const SHEET_BELOW = 768;

const BAR_HEIGHT = 56;
const PANEL_WIDTH = 400;

/** Share of the window that a panel wider than the reader's width may cover; the same as in `panel.css`. */
const MAX_WIDE_SHARE = 0.64;

/** Returns the insets that the panels will have once they are rendered, so that the first view does not move. */
export function expectedInsets(width: number, height: number, wantedWidth?: number): Insets {
  const left =
    wantedWidth === undefined
      ? PANEL_WIDTH
      : Math.round(Math.min(wantedWidth, MAX_WIDE_SHARE * width));
  return width < SHEET_BELOW
    ? { top: BAR_HEIGHT, right: 0, bottom: Math.round(height / 2), left: 0 }
    : { top: BAR_HEIGHT, right: 0, bottom: 0, left };
}
