import fc from 'fast-check';
import { CAMERA_LIMITS } from '../domain/camera';
import { parseChartId } from '../domain/chart-id';
import { comparisonPage } from '../domain/comparison.fixture';
import { CARGOES, FACTOR_IDS } from '../domain/cost-factors';
import {
  ALL_FACET_IDS,
  ALL_RANGE_IDS,
  type AnyFacetId,
  facetValues,
  type Range,
} from '../domain/facet';
import {
  BASELINES,
  CHINESE_PORTS,
  GAIN_MEASURES,
  REACH_VIEWS,
  WAY_SCOPES,
} from '../domain/gains-options';
import { formatItinerary } from '../domain/itinerary';
import { itinerary, slug } from '../domain/itinerary.fixture';
import { LOCALES } from '../domain/locale';
import { MAP_LAYERS } from '../domain/map-layer';
import { PLACE_RADIUS, placeAt } from '../domain/place';
import {
  hasColumn,
  hasGrouping,
  LAYOUTS,
  PORT_SCOPES,
  TABLE_COLUMNS,
  TABLE_GROUPINGS,
  type TableChoices,
  tableKindOf,
} from '../domain/record-table';
import type { Selection } from '../domain/selection';
import { DATA_YEARS, withinData } from '../domain/time-span';
import { ALTERNATIVE_ORDERS, OPTION_RANGES } from '../domain/voyage-options';
import { type Position, roundPosition } from '../geo/position';
import { kilometres } from '../geo/units';
import { PROJECTIONS } from '../state/camera-slice';
import { filterText } from '../state/filters-slice';
import { BASEMAPS } from '../state/layers-slice';
import type { SharedState } from '../state/persistence';
import { LENGTH_UNITS } from '../state/preferences-slice';
import { MAX_RULER_POINTS } from '../state/ruler-slice';
import type { AddressKey } from './address-key';
import type { ADDRESS_KEYS } from './address-keys';
import { roundCamera } from './camera-param';
import { KEPT_PAGES } from './kept-pages.fixture';
import type { PathState } from './path';

type Table = typeof ADDRESS_KEYS;

/** Generators of the values of each key. The compiler rejects a key without one. */
export const ARBITRARY_VALUES: {
  readonly [Name in keyof Table]: fc.Arbitrary<ReturnType<Table[Name]['get']>>;
} = {
  p: fc.array(position().map(roundPosition), { maxLength: MAX_RULER_POINTS }),
  r: fc.integer({ min: PLACE_RADIUS.min, max: PLACE_RADIUS.max }).map(kilometres),
  m: fc.option(
    fc
      .record({
        zoom: fc.double({ min: CAMERA_LIMITS.minZoom, max: CAMERA_LIMITS.maxZoom, noNaN: true }),
        lat: fc.double({ min: -CAMERA_LIMITS.maxLat, max: CAMERA_LIMITS.maxLat, noNaN: true }),
        lon: fc.double({ min: -540, max: 540, noNaN: true }),
        bearing: fc.double({ min: -180, max: 540, noNaN: true }),
        pitch: fc.double({ min: 0, max: CAMERA_LIMITS.maxPitch, noNaN: true }),
      })
      .map(roundCamera),
    { nil: null },
  ),
  f: fc.record({
    choices: fc
      .subarray([...ALL_FACET_IDS], { maxLength: 6 })
      .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, facet(id)])))),
    ranges: fc.record(Object.fromEntries(ALL_RANGE_IDS.map((id) => [id, range()])), {
      requiredKeys: [],
    }),
  }),
  q: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => filterText(text).trim()),
  t: fc.option(fc.record({ from: year(), to: year() }).map(withinData), { nil: null }),
  view: fc.constantFrom(...LAYOUTS),
  sort: fc.oneof(
    fc.constant([]),
    fc
      .tuple(columns(), fc.boolean())
      .map(([ids, isDescending]) => ids.map((column) => ({ column, isDescending }))),
  ),
  cols: fc.option(columns(), { nil: null }),
  ports: fc.constantFrom(...PORT_SCOPES),
  group: fc.constantFrom(...Object.values(TABLE_GROUPINGS).flat()),
  l: fc.subarray([...MAP_LAYERS]),
  g: fc.constantFrom(...PROJECTIONS),
  b: fc.constantFrom(...BASEMAPS),
  u: fc.constantFrom(...LENGTH_UNITS),
  theme: fc.constantFrom(null, 'light', 'dark'),
  embed: fc.boolean(),
  e: fc.constant(null),
  rows: fc.constantFrom('all', 'different'),
  chart: fc.option(fc.oneof(slug, fc.constantFrom('ships-a-week', 'costs-by-year')), { nil: null }),
  story: fc.option(
    fc.record({
      story: slug.filter((text) => !text.includes('~')),
      step: fc.integer({ min: 1, max: 99 }),
    }),
    { nil: null },
  ),
  data: fc.option(
    fc
      .tuple(year(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9999 }))
      .map(([y, month, n]) => `${y}.${String(month).padStart(2, '0')}.${n}`),
    { nil: null },
  ),
  own: fc.option(
    fc.constantFrom('https://data.test/mines.geojson?v=2', 'https://data.test:8443/a%20b/'),
    { nil: null },
  ),
  closed: passages(),
  open: passages(),
  kn: fc.integer({ min: 80, max: 260 }).map((tenths) => tenths / 10),
  port: wholeNumber('portHours'),
  margin: wholeNumber('weatherMargin'),
  load: wholeNumber('load'),
  canal: fc.option(wholeNumber('canalHours'), { nil: null }),
  arrive: time(),
  depart: time(),
  ship: fc.record({ vessel: slug, fitsShip: fc.boolean() }),
  fuel: slug,
  legs: fc.boolean(),
  by: fc.constantFrom(...ALTERNATIVE_ORDERS),
  best: fc.constantFrom(...GAIN_MEASURES),
  ways: fc.constantFrom(...WAY_SCOPES),
  cargo: fc.constantFrom(...CARGOES),
  base: fc.constantFrom(...BASELINES),
  see: fc.constantFrom(...REACH_VIEWS),
  to: fc.constantFrom(...CHINESE_PORTS),
  grain: fc.boolean(),
  fac: fc.dictionary(
    fc.constantFrom(...FACTOR_IDS),
    fc.integer({ min: 1, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
  ),
};

const id = fc.stringMatching(/^[a-z0-9]{1,8}([-~][a-z0-9]{1,8}){0,3}$/);

const plainPages = KEPT_PAGES.flatMap((page) => ('folder' in page ? [] : [page.kind]));
const recordPages = KEPT_PAGES.flatMap((page) =>
  'folder' in page && !page.parseId ? [page.kind] : [],
);

/** Generator of pages, with frequent places, voyages and rulers, which have most keys. */
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...plainPages) }),
  fc.record({ kind: fc.constantFrom(...recordPages), id }),
  position().map(placeAt),
  comparisonPage,
  itinerary.map((example) => ({ kind: 'voyage', id: formatItinerary(example) }) as const),
  fc.constant({ kind: 'measure' } as const),
  fc.constant({ kind: 'gains' } as const),
);

/** Returns a generator of views as addresses carry them: keys that do not apply to the page have their defaults. */
export function arbitraryView<State extends PathState>(
  table: Readonly<Record<string, AddressKey<State, unknown>>>,
  values: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<State> {
  return fc
    .tuple(fc.constantFrom(...LOCALES), selection, fc.record(values))
    .map(([locale, page, chosen]) => {
      let view = { locale, selection: page } as State;
      for (const [name, key] of Object.entries(table)) {
        const applies = key.appliesTo?.(page) ?? true;
        view = { ...view, ...key.set(view, applies ? chosen[name] : key.defaultValue) };
      }
      return withTableOf(page, view);
    });
}

/** Returns a view without choices that the page and its table do not have. */
function withTableOf<State>(page: Selection, view: State): State {
  const kind = tableKindOf(page);
  const { sort, columns, groupBy, chart } = view as Partial<
    TableChoices & Pick<SharedState, 'chart'>
  >;
  const shown = columns?.filter((column) => hasColumn(kind, column));
  return {
    ...view,
    ...(sort && { sort: sort.filter(({ column }) => hasColumn(kind, column)) }),
    ...(columns && { columns: shown?.length ? shown : null }),
    ...(chart && { chart: parseChartId(chart.id, page.kind) ? chart : null }),
    ...(groupBy && { groupBy: hasGrouping(kind, groupBy) ? groupBy : 'none' }),
  };
}

function position(): fc.Arbitrary<Position> {
  return fc.tuple(
    fc.double({ min: -540, max: 540, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
}

function year(): fc.Arbitrary<number> {
  return fc.integer({ min: DATA_YEARS.from, max: DATA_YEARS.to });
}

function wholeNumber(key: keyof typeof OPTION_RANGES): fc.Arbitrary<number> {
  const [min, max] = OPTION_RANGES[key];
  return fc.integer({ min, max });
}

function time(): fc.Arbitrary<string | null> {
  const minutes = fc.integer({ min: 0, max: 60_000_000 });
  return fc.option(
    minutes.map((since) => new Date(since * 60_000).toISOString().slice(0, 16)),
    { nil: null },
  );
}

function passages(): fc.Arbitrary<readonly string[]> {
  const ids = slug.filter((each) => each !== 'none');
  return fc.uniqueArray(ids, { maxLength: 4 }).map((each) => each.toSorted());
}

/** Returns a generator of chosen values in canonical order; all of them would be no filter. */
function facet(id: AnyFacetId): fc.Arbitrary<readonly string[]> {
  const all = facetValues(id);
  if (all) return fc.subarray([...all], { maxLength: Math.min(all.length - 1, 12) });
  const ids = slug.filter((each) => each !== 'none');
  return fc.uniqueArray(ids, { maxLength: 4 }).map((each) => each.toSorted());
}

/** Returns a generator of ranges that are closed at one end at least. */
function range(): fc.Arbitrary<Range> {
  const end = fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: null });
  return fc
    .tuple(end, end)
    .filter(([a, b]) => a !== null || b !== null)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
}

/** Returns a generator of distinct columns, at least one. */
function columns(): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...new Set(Object.values(TABLE_COLUMNS).flat())], { minLength: 1 });
}
