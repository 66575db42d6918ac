import type { StateCreator } from 'zustand/vanilla';
import { hasSheet, type Insets } from './panel-slice';

export const MAP_PARTS = ['legend', 'time', 'controls', 'credit', 'chips'] as const;
export type MapPart = (typeof MAP_PARTS)[number];

export type MapCorner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** What lies on the map in one corner of the area that panel and sheet leave free. */
export interface CornerBox {
  readonly corner: MapCorner;
  /** CSS pixels from the sides of that corner to the far sides of the box. */
  readonly width: number;
  readonly height: number;
}

export type CoveredCorners = Readonly<Partial<Record<MapPart, CornerBox>>>;

export interface CornersSlice {
  /** What covers the corners of the map: its legend, its controls, the credit of its data, and chips. */
  readonly corners: CoveredCorners;
  setCorners(corners: CoveredCorners): void;
  /** Sets what a part covers, or that it covers nothing; does nothing if that is all but the same as before. */
  setCorner(part: MapPart, box: CornerBox | null): void;
}

export const createCornersSlice: StateCreator<CornersSlice> = (set, get) => ({
  corners: {},
  setCorners: (corners) => set({ corners }),
  setCorner: (part, box) => {
    const { [part]: before, ...others } = get().corners;
    if (box ? before && isAlike(before, box) : !before) return;
    set({ corners: box ? { ...others, [part]: box } : others });
  },
});

/** Pixels by which a box may differ from the one before without moving the map. */
const TOLERANCE = 10;

export function isAlike(a: CornerBox, b: CornerBox): boolean {
  return (
    a.corner === b.corner &&
    Math.abs(a.width - b.width) <= TOLERANCE &&
    Math.abs(a.height - b.height) <= TOLERANCE
  );
}

/** Width of a map, in rem, that has room for the credit beside the legend at its foot. */
export const ROOMY_REM = 40;

/** Width of a phone below which its buttons are narrower. */
const NARROW = 344;

/** Returns what will cover the corners of the map once everything is rendered, so that the first view does not move. */
export function expectedCorners(
  width: number,
  height: number,
  { left, top = 0, bottom = 0 }: Pick<Insets, 'left'> & Partial<Insets>,
): CoveredCorners {
  const credit = { width: 197, height: 34 };
  if (hasSheet(width, height)) {
    return {
      legend: { corner: 'bottom-left', width: width < LEGEND_TEXT_FROM ? 56 : 112, height: 56 },
      ...(height - top - bottom >= TIME_FROM && {
        time: { corner: 'bottom-left', width: width < LEGEND_TEXT_FROM ? 56 : 106, height: 108 },
      }),
      controls: { corner: 'bottom-right', width: width < NARROW ? 256 : 280, height: 56 },
      credit: { corner: width < ROOMY_REM * 16 ? 'top-right' : 'bottom-right', ...credit },
    };
  }
  return {
    legend: { corner: 'bottom-left', width: 138, height: 52 },
    time: { corner: 'bottom-left', width: 232, height: 52 },
    controls: {
      corner: 'bottom-right',
      width: width >= WORDS_FROM.width && height >= WORDS_FROM.height ? 148 : 52,
      height: 284,
    },
    credit: { corner: width - left < ROOMY_REM * 16 ? 'top-right' : 'bottom-right', ...credit },
  };
}

/** Size of a window from which the controls have words; the same as in `map-controls.css`. */
const WORDS_FROM = { width: 1280, height: 640 };

/** Width of a phone from which the buttons of legend and time have their texts; the same as in their styles. */
const LEGEND_TEXT_FROM = 424;

/** Height of a map from which it has the button of the time bar; the same as in `time-button.css`. */
const TIME_FROM = 240;
