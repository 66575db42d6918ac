import { parseChartId } from '../domain/chart-id';
import { formatDataPin, parseDataPin } from '../domain/data-pin';
import { EVENT_KINDS, type EventKind } from '../domain/event';
import { withChoice } from '../domain/filters';
import { parseLayerAddress } from '../domain/layer-address';
import { DEFAULT_LAYERS, MAP_LAYERS } from '../domain/map-layer';
import { PLACE_RADIUS, placeRadius } from '../domain/place';
import { LAYOUTS, PORT_SCOPES, tableKindOf } from '../domain/record-table';
import { isSameSelection } from '../domain/selection';
import { formatStoryPlace, parseStoryPlace } from '../domain/story';
import type { Kilometres } from '../geo/units';
import { PROJECTIONS } from '../state/camera-slice';
import { filterText } from '../state/filters-slice';
import { BASEMAPS } from '../state/layers-slice';
import type { SharedState } from '../state/persistence';
import { LENGTH_UNITS, THEMES } from '../state/preferences-slice';
import { type AddressKey, choice, field, member, withDefault } from './address-key';
import { formatCamera, parseCamera } from './camera-param';
import { formatFacets, parseFacets } from './filters-param';
import { GAINS_KEYS } from './gains-keys';
import { formatList, parseList } from './list-param';
import { formatRuler, parseRuler } from './ruler-param';
import { formatColumns, formatSort, parseColumns, parseGrouping, parseSort } from './table-param';
import { formatTime, parseTime } from './time-param';
import { VOYAGE_KEYS } from './voyage-keys';

/**
 * The keys of the query, in the order of formatting. A new key needs an entry here, its field an entry in
 * `state/persistence`, and its values for the property test an entry in `address-keys.fixture`.
 */
export const ADDRESS_KEYS = {
  /** Points of the ruler: `lat,lon;lat,lon`. */
  p: key({
    ...field<SharedState, 'rulerPoints'>('rulerPoints'),
    defaultValue: [],
    format: (points) => formatRuler(points) || null,
    parse: parseRuler,
    appliesTo: ({ kind }) => kind === 'measure',
  }),
  /** Radius round a place, in whole kilometres. */
  r: key({
    ...field<SharedState, 'placeRadius'>('placeRadius'),
    defaultValue: PLACE_RADIUS.default,
    format: String,
    parse: withDefault<Kilometres>(PLACE_RADIUS.default, (text) =>
      /^\d{1,6}(\.\d+)?$/.test(text) ? placeRadius(Number(text)) : undefined,
    ),
    appliesTo: ({ kind }) => kind === 'place',
  }),
  /** Camera: `zoom/lat/lon[/bearing/pitch]`; null while the map frames the selection. */
  m: key({
    ...field<SharedState, 'camera'>('camera'),
    defaultValue: null,
    format: (camera) => camera && formatCamera(camera),
    parse: withDefault<SharedState['camera']>(null, parseCamera),
  }),
  /** Filters of all kinds of records: `sector:transport.energy;country:ec;opened:2015-2020;cost:1000-`, or `all`. */
  f: key({
    get: ({ filters: { choices, ranges } }) => ({ choices, ranges }),
    set: (state, facets) => ({ ...state, filters: { ...state.filters, ...facets } }),
    defaultValue: { choices: {}, ranges: {} },
    format: formatFacets,
    parse: parseFacets,
  }),
  /** Filter text: any text, percent-encoded. A key of its own, so that `;:.` need no second escape. */
  q: key({
    ...member<SharedState, 'filters', 'text'>('filters', 'text'),
    defaultValue: '',
    format: (text) => encodeURIComponent(text.trim()) || null,
    parse: (text) => {
      const value = filterText(text.trim());
      return { value, rejected: value === text.trim() ? [] : [text.trim().slice(value.length)] };
    },
  }),
  /** The year, or the years, that the time bar shows: `2019`, `2015-2020`; absent for the latest. */
  t: key({
    ...field<SharedState, 'time'>('time'),
    defaultValue: null,
    format: formatTime,
    parse: parseTime,
  }),
  /** What the map's area shows. */
  view: key({ ...field<SharedState, 'layout'>('layout'), ...choice(LAYOUTS, 'map') }),
  /** Order of the table: `country.-cost`. */
  sort: key({
    ...field<SharedState, 'sort'>('sort'),
    defaultValue: [],
    format: formatSort,
    parse: parseSort,
  }),
  /** Columns of the table: `name.cost.builder`. */
  cols: key({
    ...field<SharedState, 'columns'>('columns'),
    defaultValue: null,
    format: formatColumns,
    parse: parseColumns,
  }),
  group: key({
    ...field<SharedState, 'groupBy'>('groupBy'),
    defaultValue: 'none',
    format: (grouping) => grouping,
    parse: parseGrouping,
  }),
  /** Which ports the table of ports lists. */
  ports: key({
    ...field<SharedState, 'portScope'>('portScope'),
    ...choice(PORT_SCOPES, 'pages'),
    appliesTo: (selection) => tableKindOf(selection) === 'ports',
  }),
  /** Visible layers: `corridor.ports`, or `none`. */
  l: key({
    ...field<SharedState, 'layers'>('layers'),
    defaultValue: DEFAULT_LAYERS,
    format: formatList,
    parse: (text) => {
      const { items, unknown } = parseList(text, MAP_LAYERS);
      const isDamaged = items.length === 0 && unknown.length > 0;
      return { value: isDamaged ? DEFAULT_LAYERS : items, rejected: unknown };
    },
  }),
  g: key({
    ...field<SharedState, 'projection'>('projection'),
    ...choice(PROJECTIONS, 'mercator'),
  }),
  b: key({ ...field<SharedState, 'basemap'>('basemap'), ...choice(BASEMAPS, 'embedded') }),
  u: key({ ...field<SharedState, 'lengthUnit'>('lengthUnit'), ...choice(LENGTH_UNITS, 'nm') }),
  /** Theme to show in place of the one that the reader chose on the device: `dark`. */
  theme: key({
    ...field<SharedState, 'addressTheme'>('addressTheme'),
    defaultValue: null,
    format: (theme) => theme,
    parse: (text) => {
      const theme = THEMES.find((each) => each === text);
      return {
        value: theme === undefined || theme === 'auto' ? null : theme,
        rejected: theme === undefined ? [text] : [],
      };
    },
  }),
  /** Whether the atlas has the layout of a frame in another page: `1`. */
  embed: key({
    ...field<SharedState, 'isEmbedded'>('isEmbedded'),
    defaultValue: false,
    format: (isEmbedded) => (isEmbedded ? '1' : null),
    parse: (text) => ({ value: text === '1', rejected: /^[01]$/.test(text) ? [] : [text] }),
  }),
  /** Kind of event that the timeline shows: only read, from links made before it became a filter. */
  e: key({
    get: (): EventKind | null => null,
    set: (state, kind) =>
      kind === null
        ? state
        : { ...state, filters: withChoice(state.filters, 'event-kind', [kind]) },
    defaultValue: null,
    format: () => null,
    parse: withDefault<EventKind | null>(null, (text) => EVENT_KINDS.find((kind) => kind === text)),
    appliesTo: ({ kind }) => kind === 'timeline',
  }),
  /** Rows of a comparison: all, or only those in which the records differ. */
  rows: key({
    get: ({ onlyDifferences }) => (onlyDifferences ? 'different' : 'all'),
    set: (state, rows) => ({ ...state, onlyDifferences: rows === 'different' }),
    ...choice(['all', 'different'], 'all'),
    appliesTo: ({ kind }) => kind === 'compare',
  }),
  /** The chart of the page at which it opens: `costs-by-year`. */
  chart: key({
    get: ({ chart, selection }) =>
      chart && isSameSelection(chart.page, selection) ? chart.id : null,
    set: (state, id) => ({
      ...state,
      chart: id === null ? null : { page: state.selection, id },
    }),
    defaultValue: null,
    format: (id) => id,
    parse: (text, { kind }) => {
      const value = parseChartId(text, kind) ?? null;
      return { value, rejected: value === null ? [text] : [] };
    },
  }),
  /** The place in a story: `who-gains.3`. */
  story: key({
    ...field<SharedState, 'story'>('story'),
    defaultValue: null,
    format: (place) => place && formatStoryPlace(place),
    parse: withDefault<SharedState['story']>(null, parseStoryPlace),
  }),
  /** The version of the data to which the link is pinned: `@2026.11.4`. */
  data: key({
    ...field<SharedState, 'pin'>('pin'),
    defaultValue: null,
    format: (pin) => pin && formatDataPin(pin),
    parse: withDefault<SharedState['pin']>(null, parseDataPin),
  }),
  /** The `https` address of a file of another host, opened as a layer once the reader agrees. */
  own: key({
    ...field<SharedState, 'ownAddress'>('ownAddress'),
    defaultValue: null,
    format: (address) => address && encodeURIComponent(address),
    parse: withDefault<SharedState['ownAddress']>(null, parseLayerAddress),
  }),
  ...VOYAGE_KEYS,
  ...GAINS_KEYS,
};

/** Returns the entry. Checks its type while the table keeps the type of each value. */
function key<Value>(entry: AddressKey<SharedState, Value>): AddressKey<SharedState, Value> {
  return entry;
}
