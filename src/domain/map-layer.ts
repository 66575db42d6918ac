/** The layers a reader can switch, in legend order. */
export const MAP_LAYERS = [
  'corridor',
  'land-legs',
  'ports',
  'projects',
  'great-circle',
  'rhumb-line',
] as const;
export type MapLayerId = (typeof MAP_LAYERS)[number];

/** What a first visit shows; the two comparison lines are drawn on demand. */
export const DEFAULT_LAYERS: readonly MapLayerId[] = ['corridor', 'land-legs', 'ports', 'projects'];
