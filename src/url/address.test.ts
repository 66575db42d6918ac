import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_LIMITS } from '../domain/camera';
import { formatItinerary } from '../domain/itinerary';
import { itinerary, slug } from '../domain/itinerary.fixture';
import { LOCALES } from '../domain/locale';
import { DEFAULT_LAYERS, MAP_LAYERS } from '../domain/map-layer';
import { RECORD_KINDS } from '../domain/record';
import { SECTORS } from '../domain/sector';
import { OVERVIEW, PLAIN_PAGES, type Selection } from '../domain/selection';
import { PROJECT_STATUSES } from '../domain/status';
import {
  DEFAULT_OPTIONS,
  NO_CLOSURES,
  OPTION_RANGES,
  type VoyageOptions,
  WAY_ORDERS,
} from '../domain/voyage-options';
import { PROJECTIONS } from '../state/camera-slice';
import { NO_FILTERS } from '../state/filters-slice';
import { BASEMAPS } from '../state/layers-slice';
import type { SharedState } from '../state/persistence';
import { LENGTH_UNITS } from '../state/preferences-slice';
import { MAX_RULER_POINTS, rulerPoint } from '../state/ruler-slice';
import { formatAddress, parseAddress } from './address';
import { roundCamera } from './camera-param';

const RUNS = 10_000;

const UNTOUCHED: SharedState = {
  locale: 'en',
  selection: OVERVIEW,
  camera: null,
  projection: 'mercator',
  layers: DEFAULT_LAYERS,
  basemap: 'embedded',
  filters: NO_FILTERS,
  lengthUnit: 'nm',
  rulerPoints: [],
  options: DEFAULT_OPTIONS,
  closures: NO_CLOSURES,
};

const MEASURE: Selection = { kind: 'measure' };

const id = fc.stringMatching(/^[a-z0-9]{1,8}([-~][a-z0-9]{1,8}){0,3}$/);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...PLAIN_PAGES) }),
  fc.record({ kind: fc.constantFrom(...RECORD_KINDS.filter((kind) => kind !== 'corridor')), id }),
  itinerary.map((asked) => ({ kind: 'corridor', id: formatItinerary(asked) }) as const),
);

const whole = (key: keyof typeof OPTION_RANGES) => {
  const [min, max] = OPTION_RANGES[key];
  return fc.integer({ min, max });
};
const time = fc.option(
  fc
    .integer({ min: 0, max: 60_000_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16)),
  { nil: null },
);
const options: fc.Arbitrary<VoyageOptions> = fc.record({
  speed: fc.integer({ min: 80, max: 260 }).map((tenths) => tenths / 10),
  arrival: time,
  departure: time,
  portHours: whole('portHours'),
  canalHours: fc.option(whole('canalHours'), { nil: null }),
  weatherMargin: whole('weatherMargin'),
  vessel: slug,
  fuel: slug,
  load: whole('load'),
  order: fc.constantFrom(...WAY_ORDERS),
});
const slugs = fc
  .uniqueArray(
    slug.filter((each) => each !== 'none'),
    { maxLength: 4 },
  )
  .map((ids) => ids.toSorted());
const closures = fc.record({ closed: slugs, opened: slugs, withPlanned: fc.boolean() });
const camera = fc
  .record({
    zoom: fc.double({ min: CAMERA_LIMITS.minZoom, max: CAMERA_LIMITS.maxZoom, noNaN: true }),
    lat: fc.double({ min: -CAMERA_LIMITS.maxLat, max: CAMERA_LIMITS.maxLat, noNaN: true }),
    lon: fc.double({ min: -540, max: 540, noNaN: true }),
    bearing: fc.double({ min: -180, max: 540, noNaN: true }),
    pitch: fc.double({ min: 0, max: CAMERA_LIMITS.maxPitch, noNaN: true }),
  })
  .map(roundCamera);

/** Some of them, but not all: all would be no filter. */
function facet<T>(all: readonly T[]): fc.Arbitrary<readonly T[] | null> {
  return fc.option(fc.subarray([...all], { maxLength: all.length - 1 }), { nil: null });
}

const rulerPoints = fc.array(
  fc
    .tuple(
      fc.double({ min: -540, max: 540, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    .map(rulerPoint),
  { maxLength: MAX_RULER_POINTS },
);

const anyState: fc.Arbitrary<SharedState> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  selection,
  camera: fc.option(camera, { nil: null }),
  projection: fc.constantFrom(...PROJECTIONS),
  layers: fc.subarray([...MAP_LAYERS]),
  basemap: fc.constantFrom(...BASEMAPS),
  filters: fc.record({ sectors: facet(SECTORS), statuses: facet(PROJECT_STATUSES) }),
  lengthUnit: fc.constantFrom(...LENGTH_UNITS),
  rulerPoints,
  options,
  closures,
});

/** Points are in the address of the page that measures, terms in that of a voyage, and in no other. */
const state = fc
  .oneof(
    anyState,
    anyState.map((view) => ({ ...view, selection: MEASURE })),
  )
  .map((view) => ({
    ...view,
    ...(view.selection.kind !== 'measure' && { rulerPoints: [] }),
    ...(view.selection.kind !== 'corridor' && { options: DEFAULT_OPTIONS, closures: NO_CLOSURES }),
  }));

describe('an address', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(state, fc.boolean(), (view, explicit) => {
        const parsed = parseAddress(formatAddress(view, { explicit }), 'es');
        expect(parsed).toEqual({ state: view, problems: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, whatever it is given', () => {
    const path = fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.constant('en/p/x?'));
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary' }), (start, rest) => {
        parseAddress(start + rest, 'en');
        parseAddress(`zh/measure/?p=${rest}`, 'en');
        parseAddress(`zh/?v=1&m=${rest}&f=${start}&l=${rest}&g=${start}&u=${rest}`, 'en');
      }),
      { numRuns: RUNS },
    );
  });

  it('writes nothing but the language for a view nobody has touched', () => {
    expect(formatAddress(UNTOUCHED)).toBe('en/');
  });

  it('writes every default into a link that is to last', () => {
    expect(formatAddress(UNTOUCHED, { explicit: true })).toBe(
      'en/?v=1&f=all&l=corridor.land-legs.ports.projects&g=mercator&b=embedded&u=nm',
    );
  });

  it('tells none from default', () => {
    expect(formatAddress({ ...UNTOUCHED, layers: [] })).toBe('en/?v=1&l=none');
    expect(parseAddress('en/?l=none', 'en').state.layers).toEqual([]);
    expect(parseAddress('en/?f=sector:none', 'en').state.filters.sectors).toEqual([]);
    expect(parseAddress('en/', 'en').state.filters.sectors).toBeNull();
  });

  it('keeps what it understands of a damaged link and names the rest', () => {
    const { state: kept, problems } = parseAddress(
      'es/p/las-bambas/?v=1&m=3/what/5&f=sector:minerals.gold;mood:good&l=corridor.moon&u=furlong&g=globe',
      'en',
    );
    expect(kept).toEqual({
      ...UNTOUCHED,
      locale: 'es',
      selection: { kind: 'project', id: 'las-bambas' },
      filters: { sectors: ['minerals'], statuses: null },
      layers: ['corridor'],
      projection: 'globe',
    });
    expect(problems.map(({ part, value }) => `${part}=${value}`)).toEqual([
      'm=3/what/5',
      'f=gold',
      'f=mood:good',
      'l=moon',
      'u=furlong',
    ]);
  });

  it('gives the overview for a page it does not know, and says so', () => {
    expect(parseAddress('en/mars/phobos/', 'en')).toEqual({
      state: UNTOUCHED,
      problems: [{ part: 'path', value: 'en/mars/phobos/' }],
    });
  });

  it('leaves out damaged points of a ruler, and those beyond the fiftieth, and names them', () => {
    const { state: kept, problems } = parseAddress(
      'en/measure/?v=1&p=-11.58,-77.27;91,0;here;31.25,482',
      'en',
    );
    expect(kept).toEqual({
      ...UNTOUCHED,
      selection: MEASURE,
      rulerPoints: [
        [-77.27, -11.58],
        [122, 31.25],
      ],
    });
    expect(problems).toEqual([
      { part: 'p', value: '91,0' },
      { part: 'p', value: 'here' },
    ]);
    const many = Array.from({ length: 53 }, (_, i) => `${i},0`);
    expect(parseAddress(`en/measure/?p=${many.join(';')}`, 'en').problems).toEqual([
      { part: 'p', value: '50,0;51,0;52,0' },
    ]);
  });

  it('carries the points of a ruler on its own page alone', () => {
    const view: SharedState = { ...UNTOUCHED, rulerPoints: [[-77.27, -11.58]] };
    expect(formatAddress(view)).toBe('en/');
    expect(formatAddress({ ...view, selection: MEASURE })).toBe('en/measure/?v=1&p=-11.58,-77.27');
    expect(parseAddress('en/?p=-11.58,-77.27', 'en')).toEqual({ state: UNTOUCHED, problems: [] });
  });

  it('takes a path without a language in the language of the reader', () => {
    const { state: read, problems } = parseAddress('port/pechy', 'zh');
    expect([read.locale, read.selection]).toEqual(['zh', { kind: 'port', id: 'pechy' }]);
    expect(problems).toEqual([]);
  });

  it('keeps a camera within the limits of the map, and writes it so', () => {
    const { state } = parseAddress('en/?m=18/89/10/0/80', 'en');
    const { maxZoom, maxLat, maxPitch } = CAMERA_LIMITS;
    expect(state.camera).toMatchObject({ zoom: maxZoom, lat: maxLat, pitch: maxPitch });
    expect(formatAddress(state)).toBe(`en/?v=1&m=${maxZoom}/${maxLat}/10/0/${maxPitch}`);
  });

  it('reads back the zoom of a globe that is turned to a high latitude', () => {
    const { state } = parseAddress('en/?m=-0.9/60/10', 'en');
    expect(formatAddress(state)).toBe('en/?v=1&m=-0.9/60/10');
    expect(parseAddress('en/?m=-0.9/0/10', 'en').state.camera?.zoom).toBe(0);
  });

  it('wraps a longitude and never clamps it', () => {
    expect(parseAddress('en/?m=3/5/190', 'en').state.camera?.lon).toBe(-170);
    expect(parseAddress('en/?m=3/5/-541.5', 'en').state.camera?.lon).toBe(178.5);
  });
});

/** Links of every version of the grammar, kept for ever. */
describe('links from version 1', () => {
  it.each([
    ['en/', UNTOUCHED],
    [
      'es/p/puerto-chancay',
      { ...UNTOUCHED, locale: 'es', selection: { kind: 'project', id: 'puerto-chancay' } },
    ],
    [
      'zh/c/pechy~cnsgh/?v=1&l=corridor.great-circle&u=km',
      {
        ...UNTOUCHED,
        locale: 'zh',
        selection: { kind: 'corridor', id: 'pechy~cnsgh' },
        layers: ['corridor', 'great-circle'],
        lengthUnit: 'km',
      },
    ],
    [
      'en/?v=1&m=3.2/5.1/-140.5&f=sector:transport.energy;status:operating',
      {
        ...UNTOUCHED,
        camera: { zoom: 3.2, lat: 5.1, lon: -140.5, bearing: 0, pitch: 0 },
        filters: { sectors: ['transport', 'energy'], statuses: ['operating'] },
      },
    ],
    [
      'en/?v=1&m=4/0/180/30/45&g=globe&b=online',
      {
        ...UNTOUCHED,
        camera: { zoom: 4, lat: 0, lon: -180, bearing: 30, pitch: 45 },
        projection: 'globe',
        basemap: 'online',
      },
    ],
    [
      'en/measure/?v=1&p=-11.58,-77.27;31,122&u=km',
      {
        ...UNTOUCHED,
        selection: MEASURE,
        rulerPoints: [
          [-77.27, -11.58],
          [122, 31],
        ],
        lengthUnit: 'km',
      },
    ],
    [
      'es/c/brssz~via.panama~cnsgh/?v=1&closed=magellan.suez&kn=14.5&port=36&canal=40&margin=5&load=70&arrive=2026-12-24T08:00&depart=2026-11-20T18:30&ship=container-neo-panamax&fuel=lng&legs=planned&by=carbon',
      {
        ...UNTOUCHED,
        locale: 'es',
        selection: { kind: 'corridor', id: 'brssz~via.panama~cnsgh' },
        closures: { closed: ['magellan', 'suez'], opened: [], withPlanned: true },
        options: {
          speed: 14.5,
          portHours: 36,
          canalHours: 40,
          weatherMargin: 5,
          load: 70,
          arrival: '2026-12-24T08:00',
          departure: '2026-11-20T18:30',
          vessel: 'container-neo-panamax',
          fuel: 'lng',
          order: 'carbon',
        },
      },
    ],
    ...(
      [
        [
          'zh/c/p.las-bambas~via.land~pechy~11.5s77.3w/',
          { kind: 'corridor', id: 'p.las-bambas~via.land~pechy~11.5s77.3w' },
        ],
        ['zh/s/wsa5/', { kind: 'service', id: 'wsa5' }],
        ['zh/company/cosco-shipping-ports/', { kind: 'company', id: 'cosco-shipping-ports' }],
        ['zh/trade/peru-to-china/', { kind: 'flow', id: 'peru-to-china' }],
        ['zh/claim/ten-days-saved/', { kind: 'claim', id: 'ten-days-saved' }],
        ['zh/event/1971-diplomatic-ties/', { kind: 'event', id: '1971-diplomatic-ties' }],
        ['zh/event/', { kind: 'timeline' }],
        ['zh/trade/', { kind: 'trade' }],
        ['zh/about/changes/', { kind: 'changes' }],
      ] as const
    ).map(
      ([address, selection]) =>
        [address, { ...UNTOUCHED, locale: 'zh', selection }] satisfies [string, SharedState],
    ),
  ])('%s opens as it did', (address, view) => {
    expect(parseAddress(address, 'en')).toEqual({ state: view, problems: [] });
  });
});
