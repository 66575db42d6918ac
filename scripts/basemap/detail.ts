/** How much of the world a zoom shows. Sizes in CSS pixels of that zoom; its tiles are shown up to twice as large. */
export interface Detail {
  /** Bends whose triangle is smaller than this go, in square pixels. */
  readonly bend: number;
  /** Islands smaller than this go, in square pixels. */
  readonly island: number;
  readonly lake: number;
  /** Rivers go whose whole system is shorter, in pixels. */
  readonly riverSystem: number;
}

const NONE = Number.POSITIVE_INFINITY;

/** By zoom. The first tiles are light; from 4 on every island is there; 6 has all of 1:10m. */
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
