import { NO_FILTERS } from '../domain/filters';
import { DEFAULT_GAINS_OPTIONS } from '../domain/gains-options';
import { DEFAULT_LAYERS } from '../domain/map-layer';
import { PLACE_RADIUS } from '../domain/place';
import { OVERVIEW } from '../domain/selection';
import { DEFAULT_OPTIONS, NO_CLOSURES } from '../domain/voyage-options';
import type { SharedState } from '../state/persistence';

/** The view of a reader who has chosen nothing yet, in English. */
export const UNTOUCHED: SharedState = {
  locale: 'en',
  selection: OVERVIEW,
  camera: null,
  projection: 'mercator',
  layers: DEFAULT_LAYERS,
  basemap: 'embedded',
  filters: NO_FILTERS,
  time: null,
  layout: 'map',
  sort: [],
  columns: null,
  groupBy: 'none',
  portScope: 'pages',
  lengthUnit: 'nm',
  rulerPoints: [],
  placeRadius: PLACE_RADIUS.default,
  onlyDifferences: false,
  options: DEFAULT_OPTIONS,
  closures: NO_CLOSURES,
  gains: DEFAULT_GAINS_OPTIONS,
  story: null,
  chart: null,
  pin: null,
  addressTheme: null,
  isEmbedded: false,
  ownAddress: null,
};
