import type { StateCreator } from 'zustand/vanilla';
import type { Layout } from '../domain/record-table';

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
  /** Width of the side panel that the reader chose, in CSS pixels of text of normal size; null for the normal one. */
  readonly panelWidth: number | null;
  readonly isLegendOpen: boolean;
  setSheet(stop: SheetStop): void;
  setInsets(insets: Insets): void;
  /** Sets the width, within its limits. */
  setPanelWidth(width: number | null): void;
  setLegendOpen(open: boolean): void;
}

export const createPanelSlice: StateCreator<PanelSlice> = (set, get) => ({
  sheet: 'half',
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  panelWidth: null,
  isLegendOpen: false,
  setSheet: (sheet) => set({ sheet }),
  setInsets: (insets) => {
    if (!isSameInsets(insets, get().insets)) set({ insets });
  },
  setPanelWidth: (width) => set({ panelWidth: width === null ? null : withinPanelWidths(width) }),
  setLegendOpen: (isLegendOpen) => set({ isLegendOpen }),
});

function isSameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Window sizes in CSS pixels at which the layout changes; media queries divide them by 16, so that larger text counts. */
export const LAYOUT_SIZES = {
  /** The panel is a sheet below this width, unless the window is low and wide: a phone on its side. */
  sheetBelow: 768,
  /** The panel is a sheet below this width in any case. */
  narrowBelow: 480,
  /** The bar and the panel are smaller below this height. */
  lowBelow: 480,
} as const;

/** Returns whether the panel of a window of this size is a sheet. */
export function hasSheet(width: number, height: number): boolean {
  const { sheetBelow, narrowBelow, lowBelow } = LAYOUT_SIZES;
  return width < narrowBelow || (width < sheetBelow && height >= lowBelow);
}

const BAR_HEIGHT = 56;
const LOW_BAR_HEIGHT = 44;

/** Widths of the side panel, in CSS pixels of text of normal size. */
export const PANEL_WIDTHS = { least: 320, normal: 400, greatest: 640 } as const;

function withinPanelWidths(width: number): number {
  return Math.round(Math.min(Math.max(width, PANEL_WIDTHS.least), PANEL_WIDTHS.greatest));
}

/** Greatest shares of a window, and of a low one, that the panel covers; the same as in `shell.css`. */
const SHARE = 0.6;
const LOW_SHARE = 0.5;

/** Share of the window that a panel wider than the reader's width may cover; the same as in `shell.css`. */
const MAX_WIDE_SHARE = 0.64;

/** Share of the height below the bar that the table below the map covers; the same as in `table-area.css`. */
const TABLE_SHARE = 0.5;

/** Returns the height of the table below the map, given the height below the bar. */
export function splitTableHeight(height: number): number {
  return Math.round(TABLE_SHARE * height);
}

/** The insets that a frame in another page will have once its head is rendered, if its texts take two lines. */
export const EMBED_INSETS: Insets = { top: 64, right: 0, bottom: 0, left: 0 };

/** Returns the insets that the panels will have once they are rendered, so that the first view does not move. */
export function expectedInsets(
  width: number,
  height: number,
  {
    chosenWidth,
    wantedWidth = 0,
    layout,
  }: {
    /** Width that the reader chose. */
    readonly chosenWidth?: number | null;
    /** Width that the page wants. */
    readonly wantedWidth?: number | undefined;
    readonly layout: Layout;
  },
): Insets {
  const isLow = height < LAYOUT_SIZES.lowBelow;
  const top = isLow ? LOW_BAR_HEIGHT : BAR_HEIGHT;
  if (hasSheet(width, height)) return { top, right: 0, bottom: Math.round(height / 2), left: 0 };
  const normal = isLow ? PANEL_WIDTHS.least : PANEL_WIDTHS.normal;
  const own = chosenWidth ?? normal;
  const share = wantedWidth > own ? MAX_WIDE_SHARE : isLow ? LOW_SHARE : SHARE;
  return {
    top,
    right: 0,
    bottom: layout === 'split' && !isLow ? splitTableHeight(height - top) : 0,
    left: Math.round(Math.min(Math.max(own, wantedWidth), share * width)),
  };
}
