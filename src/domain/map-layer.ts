/** The layers that a reader can toggle, in legend order. */
export const MAP_LAYERS = [
  'corridor',
  'land-legs',
  'ports',
  'projects',
  'great-circle',
  'rhumb-line',
] as const;
export type MapLayerId = (typeof MAP_LAYERS)[number];

/** The layers shown by default; the two comparison lines are off. */
export const DEFAULT_LAYERS: readonly MapLayerId[] = ['corridor', 'land-legs', 'ports', 'projects'];
