import type { AppState } from './store';

/** Where each key of the state is kept. The compiler rejects a key without an entry. */
export const PERSISTENCE = {
  locale: 'address',
  selection: 'address',
  camera: 'address',
  view: 'memory',
  cameraIntent: 'memory',
  projection: 'address',
  layers: 'address',
  basemap: 'address',
  filters: 'address',
  openFilters: 'memory',
  layout: 'address',
  sort: 'address',
  columns: 'address',
  groupBy: 'address',
  portScope: 'address',
  inspectedProject: 'memory',
  lengthUnit: 'address',
  rulerPoints: 'address',
  placeRadius: 'address',
  townAreas: 'memory',
  harbours: 'memory',
  theme: 'storage',
  systemTheme: 'memory',
  hovered: 'memory',
  pointedMark: 'memory',
  isCardHeld: 'memory',
  redirects: 'memory',
  openedAddresses: 'memory',
  addressReads: 'memory',
  corridorMap: 'memory',
  projects: 'memory',
  pages: 'memory',
  attempt: 'memory',
  passages: 'memory',
  distances: 'memory',
  graph: 'memory',
  version: 'memory',
  factors: 'memory',
  projectFacts: 'memory',
  countries: 'memory',
  gazetteer: 'memory',
  landNetwork: 'memory',
  landNetworkSources: 'memory',
  searchIndex: 'memory',
  isSearchOpened: 'memory',
  townFiles: 'memory',
  requestedTowns: 'memory',
  searchTexts: 'memory',
  requestedTexts: 'memory',
  recentSearches: 'storage',
  hasFault: 'memory',
  catalogues: 'memory',
  answers: 'memory',
  hoveredAlternative: 'memory',
  options: 'address',
  closures: 'address',
  onlyDifferences: 'address',
  tray: 'storage',
  replacedTray: 'memory',
  pickedStop: 'memory',
  ship: 'memory',
  wayLabels: 'memory',
  notices: 'memory',
  mapStatus: 'memory',
  sheet: 'memory',
  insets: 'memory',
  corners: 'memory',
  isLegendOpen: 'memory',
  readingPlace: 'memory',
  announcement: 'memory',
  mapCursor: 'memory',
  isKeyHelpOpen: 'memory',
  hasCharacterKeys: 'storage',
} as const satisfies Readonly<Record<StateKey, 'address' | 'storage' | 'memory'>>;

/** The keys of the state that addresses carry. */
export const SHARED_KEYS: readonly StateKey[] = (Object.keys(PERSISTENCE) as StateKey[]).filter(
  (key) => PERSISTENCE[key] === 'address',
);

/** The part of the state that addresses carry. */
export type SharedState = Pick<
  AppState,
  { [K in StateKey]: (typeof PERSISTENCE)[K] extends 'address' ? K : never }[StateKey]
>;

type StateKey = {
  [K in keyof AppState]: AppState[K] extends (...args: never[]) => unknown ? never : K;
}[keyof AppState];
