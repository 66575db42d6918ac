/**
 * The detail of a zoom. Sizes are in CSS pixels at that zoom; its tiles are displayed at up to twice that size.
 */
export interface Detail {
  /** Bends whose triangle is smaller are removed, square pixels. */
  readonly bend: number;
  /** Islands that are smaller are removed, square pixels. */
  readonly island: number;
  readonly lake: number;
  /** Rivers whose whole system is shorter are removed, pixels. */
  readonly riverSystem: number;
}

const NONE = Number.POSITIVE_INFINITY;

/** Detail by zoom. The first tiles are small; from zoom 4 every island is drawn; zoom 6 has all of 1:10m. */
export const DETAIL_BY_ZOOM: readonly Detail[] = [
  { bend: 2, island: 4, lake: 12, riverSystem: NONE },
  { bend: 1.25, island: 2, lake: 12, riverSystem: NONE },
  { bend: 0.9, island: 1, lake: 10, riverSystem: NONE },
  { bend: 0.8, island: 0.5, lake: 6, riverSystem: 260 },
  { bend: 0.5, island: 0, lake: 4, riverSystem: 260 },
  { bend: 0.25, island: 0, lake: 2, riverSystem: 200 },
  { bend: 0, island: 0, lake: 0, riverSystem: 0 },
];

export const MAX_ZOOM = DETAIL_BY_ZOOM.length - 1;
