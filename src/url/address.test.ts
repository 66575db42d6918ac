import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_LIMITS } from '../domain/camera';
import { NO_FILTERS } from '../domain/filters';
import { DEFAULT_GAINS_OPTIONS } from '../domain/gains-options';
import { DEFAULT_LAYERS } from '../domain/map-layer';
import { PLACE_RADIUS, placeAt } from '../domain/place';
import { OVERVIEW, type Selection } from '../domain/selection';
import { DEFAULT_OPTIONS, NO_CLOSURES } from '../domain/voyage-options';
import { kilometres } from '../geo/units';
import { MAX_FILTER_TEXT } from '../state/filters-slice';
import type { SharedState } from '../state/persistence';
import { createAppStore } from '../state/store';
import { addressGrammar, atlasGrammar } from './address';
import type { AddressKey } from './address-key';
import { ADDRESS_KEYS } from './address-keys';
import { ARBITRARY_VALUES, arbitraryView } from './address-keys.fixture';
import { KEPT_PAGES } from './kept-pages.fixture';
import { MIGRATIONS, type Migration } from './migrations';

const { format: formatAddress, parse: parseAddress } = atlasGrammar(KEPT_PAGES);

const RUNS = 10_000;

const UNTOUCHED: SharedState = {
  locale: 'en',
  selection: OVERVIEW,
  camera: null,
  projection: 'mercator',
  layers: DEFAULT_LAYERS,
  basemap: 'embedded',
  filters: NO_FILTERS,
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
};

const MEASURE: Selection = { kind: 'measure' };
const VIEW = arbitraryView<SharedState>(ADDRESS_KEYS, ARBITRARY_VALUES);

describe('an address', () => {
  it('parses what it formats', () => {
    fc.assert(
      fc.property(VIEW, fc.boolean(), (view, explicit) => {
        const parsed = parseAddress(formatAddress(view, { explicit }), 'es');
        expect(parsed).toEqual({ state: view, problems: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws', () => {
    const path = fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.constant('en/p/x?'));
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary' }), (start, rest) => {
        parseAddress(start + rest, 'en');
        parseAddress(`zh/measure/?p=${rest}&q=${start}`, 'en');
        parseAddress(`zh/?v=1&m=${rest}&f=${start}&l=${rest}&g=${start}&u=${rest}`, 'en');
      }),
      { numRuns: RUNS },
    );
  });

  it('is only the locale for the default view', () => {
    expect(formatAddress(UNTOUCHED)).toBe('en/');
  });

  it('contains every default if explicit', () => {
    expect(formatAddress(UNTOUCHED, { explicit: true })).toBe(
      'en/?v=1&f=all&view=map&sort=own&cols=own&group=none&l=corridor.land-legs.ports.projects&g=mercator&b=embedded&u=nm',
    );
  });

  it('distinguishes none from the default', () => {
    expect(formatAddress({ ...UNTOUCHED, layers: [] })).toBe('en/?v=1&l=none');
    expect(parseAddress('en/?l=none', 'en').state.layers).toEqual([]);
    expect(parseAddress('en/?f=sector:none', 'en').state.filters.choices.sector).toEqual([]);
    expect(parseAddress('en/', 'en').state.filters.choices.sector).toBeUndefined();
  });

  it('keeps the valid parts of a damaged link and reports the others', () => {
    const { state: kept, problems } = parseAddress(
      'es/p/las-bambas/?v=1&m=3/what/5&f=sector:minerals.gold;mood:good&l=corridor.moon&u=furlong&g=globe',
      'en',
    );
    expect(kept).toEqual({
      ...UNTOUCHED,
      locale: 'es',
      selection: { kind: 'project', id: 'las-bambas' },
      filters: { ...NO_FILTERS, choices: { sector: ['minerals'] } },
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

  it('reads the kind of event of older links as a filter', () => {
    const { state, problems } = parseAddress('en/event/?v=1&e=port', 'en');
    expect(problems).toEqual([]);
    expect(state.filters.choices).toEqual({ 'event-kind': ['port'] });
    expect(formatAddress(state)).toContain('f=event-kind:port');
    expect(formatAddress(state)).not.toContain('e=port');
  });

  it('carries the filters of each kind of records side by side', () => {
    const view: SharedState = {
      ...UNTOUCHED,
      filters: {
        choices: { country: ['ec'], 'port-country': ['pe'], 'service-carrier': ['cosco-shipping'] },
        ranges: { cost: { from: 1000, to: null }, 'port-throughput': { from: 500, to: 2500 } },
        text: '',
      },
    };
    const address = formatAddress(view);
    expect(address).toContain(
      'f=country:ec;port-country:pe;service-carrier:cosco-shipping;cost:1000-;port-throughput:500-2500',
    );
    expect(parseAddress(address, 'en').state.filters).toEqual(view.filters);
  });

  it('carries filters by company, year and cost, with the order and columns of the table', () => {
    const address =
      'en/p/?v=1&f=country:ec.pe;builder:sinohydro;opened:2015-2020;cost:1000-&view=table&sort=country.-cost&cols=name.cost.builder&group=country';
    const { state, problems } = parseAddress(address, 'en');
    expect(problems).toEqual([]);
    expect(state).toMatchObject({
      filters: {
        choices: { country: ['ec', 'pe'], builder: ['sinohydro'] },
        ranges: { opened: { from: 2015, to: 2020 }, cost: { from: 1000, to: null } },
      },
      layout: 'table',
      sort: [
        { column: 'country', isDescending: false },
        { column: 'cost', isDescending: true },
      ],
      columns: ['name', 'cost', 'builder'],
      groupBy: 'country',
    });
    expect(formatAddress(state)).toBe(address);
  });

  it('drops and reports unknown columns, ranges that end before they begin, and repeated facets', () => {
    const { state, problems } = parseAddress(
      'en/p/?f=cost:9-1;opened:soon;country:ec;country:pe&sort=-price.cost.cost&cols=colour',
      'en',
    );
    expect(state.filters).toEqual({ ...NO_FILTERS, choices: { country: ['ec'] } });
    expect(state.sort).toEqual([{ column: 'cost', isDescending: false }]);
    expect(state.columns).toBeNull();
    expect(problems.map(({ part, value }) => `${part}=${value}`)).toEqual([
      'f=cost:9-1',
      'f=opened:soon',
      'f=country:pe',
      'sort=-price',
      'sort=cost',
      'cols=colour',
    ]);
  });

  it('gives the overview for an unknown page and reports it', () => {
    expect(parseAddress('en/mars/phobos/', 'en')).toEqual({
      state: UNTOUCHED,
      problems: [{ part: 'path', value: 'en/mars/phobos/' }],
    });
  });

  it('drops and reports invalid ruler points and those beyond the fiftieth', () => {
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

  it('contains ruler points only on the page measure', () => {
    const view: SharedState = { ...UNTOUCHED, rulerPoints: [[-77.27, -11.58]] };
    expect(formatAddress(view)).toBe('en/');
    expect(formatAddress({ ...view, selection: MEASURE })).toBe('en/measure/?v=1&p=-11.58,-77.27');
    expect(parseAddress('en/?p=-11.58,-77.27', 'en')).toEqual({ state: UNTOUCHED, problems: [] });
  });

  it('contains the radius only on the page of a place', () => {
    const view: SharedState = { ...UNTOUCHED, placeRadius: kilometres(250) };
    expect(formatAddress(view)).toBe('en/');
    const place = { ...view, selection: placeAt([-71.97, -13.53]) };
    expect(formatAddress(place)).toBe('en/at/-13.53/-71.97/?v=1&r=250');
  });

  it.each([
    ['5', 10, []],
    ['99999', 1000, []],
    ['120.6', 121, []],
    ['far', 100, [{ part: 'r', value: 'far' }]],
    ['-20', 100, [{ part: 'r', value: '-20' }]],
  ])('clamps and rounds a radius: r=%s', (text, radius, problems) => {
    const parsed = parseAddress(`en/at/0/180/?v=1&r=${text}`, 'en');
    expect(parsed.state.placeRadius).toBe(radius);
    expect(parsed.problems).toEqual(problems);
  });

  it("uses the reader's locale for a path without one", () => {
    const { state: read, problems } = parseAddress('port/pechy', 'zh');
    expect([read.locale, read.selection]).toEqual(['zh', { kind: 'port', id: 'pechy' }]);
    expect(problems).toEqual([]);
  });

  it('clamps a camera to the limits of the map', () => {
    const { state } = parseAddress('en/?m=18/89/10/0/80', 'en');
    const { maxZoom, maxLat, maxPitch } = CAMERA_LIMITS;
    expect(state.camera).toMatchObject({ zoom: maxZoom, lat: maxLat, pitch: maxPitch });
    expect(formatAddress(state)).toBe(`en/?v=1&m=${maxZoom}/${maxLat}/10/0/${maxPitch}`);
  });

  it('keeps the zoom of a globe at a high latitude', () => {
    const { state } = parseAddress('en/?m=-0.9/60/10', 'en');
    expect(formatAddress(state)).toBe('en/?v=1&m=-0.9/60/10');
    expect(parseAddress('en/?m=-0.9/0/10', 'en').state.camera?.zoom).toBe(0);
  });

  it('wraps longitudes instead of clamping them', () => {
    expect(parseAddress('en/?m=3/5/190', 'en').state.camera?.lon).toBe(-170);
    expect(parseAddress('en/?m=3/5/-541.5', 'en').state.camera?.lon).toBe(178.5);
  });
});

describe('the filter text', () => {
  it.each(['rio grande', 'a;b:c.d&e=f#g?h', '100%', 'Perú', '铁路', '🚢 ~+', 'all', '"<b>"'])(
    'is parsed as formatted: %s',
    (text) => {
      const view = { ...UNTOUCHED, filters: { ...NO_FILTERS, text } };
      const address = formatAddress(view);
      expect(address).toMatch(/^en\/\?v=1&q=[^&;:#?=\s"<>]+$/);
      expect(parseAddress(address, 'en')).toEqual({ state: view, problems: [] });
    },
  );

  it('is omitted if blank and trimmed otherwise', () => {
    const withText = (text: string) => ({ ...UNTOUCHED, filters: { ...NO_FILTERS, text } });
    expect(formatAddress(withText('  '))).toBe('en/');
    expect(formatAddress(withText(' rail '))).toBe('en/?v=1&q=rail');
  });

  it('is truncated, and the rest is reported', () => {
    const { state, problems } = parseAddress(`en/?q=${'x'.repeat(MAX_FILTER_TEXT)}yz`, 'en');
    expect(state.filters.text).toBe('x'.repeat(MAX_FILTER_TEXT));
    expect(problems).toEqual([{ part: 'q', value: 'yz' }]);
  });
});

describe('unknown keys', () => {
  it.each(['t=2019', 'embed=1', 'M=3/0/0', 'toString=1'])('are reported: %s', (query) => {
    const [part = '', value = ''] = query.split('=');
    expect(parseAddress(`en/?v=1&${query}&u=km`, 'en')).toEqual({
      state: { ...UNTOUCHED, lengthUnit: 'km' },
      problems: [{ part, value }],
    });
  });

  it.each([
    ...['utm_source=x&utm_campaign=y', 'fbclid=x', 'gclid=x', 'wbraid=x', 'msclkid=x', 'yclid=x'],
    ...['igsh=x', 'mc_cid=x&mc_eid=y', '_gl=x', 'ref=x', 'from=singlemessage&isappinstalled=0'],
  ])('are ignored if they are foreign: %s', (query) => {
    expect(parseAddress(`en/?${query}`, 'en')).toEqual({ state: UNTOUCHED, problems: [] });
  });

  it("do not include foreign keys among the atlas's own", () => {
    const others = addressGrammar(KEPT_PAGES, {}, []);
    expect(Object.keys(ADDRESS_KEYS).filter(others.isKnown)).toEqual([]);
  });

  it('report a repeated key with another value; the first value is used', () => {
    const { state, problems } = parseAddress('en/?u=km&u=mi&u=km', 'en');
    expect(state.lengthUnit).toBe('km');
    expect(problems).toEqual([{ part: 'u', value: 'mi' }]);
  });
});

describe('an additional key', () => {
  type WithYear = SharedState & { readonly year: number | null };
  const t: AddressKey<WithYear, number | null> = {
    defaultValue: null,
    get: ({ year }) => year,
    set: (_, year) => ({ year }),
    format: (year) => String(year ?? 'now'),
    parse: (text) =>
      /^\d{4}$/.test(text)
        ? { value: Number(text), rejected: [] }
        : { value: null, rejected: text === 'now' ? [] : [text] },
  };
  const table = { ...ADDRESS_KEYS, t };
  const grammar = addressGrammar<WithYear>(KEPT_PAGES, table, MIGRATIONS);
  const untouched: WithYear = { ...UNTOUCHED, year: null };

  it('needs only its entry in the table', () => {
    expect(grammar.parse('en/?v=1&u=km&t=2019', 'en')).toEqual({
      state: { ...untouched, lengthUnit: 'km', year: 2019 },
      problems: [],
    });
    expect(grammar.format({ ...untouched, year: 2019 })).toBe('en/?v=1&t=2019');
    expect(grammar.format(untouched)).toBe('en/');
    expect(grammar.format(untouched, { explicit: true })).toMatch(/&t=now$/);
  });

  it('is reported if invalid', () => {
    expect(grammar.parse('en/?t=soon', 'en')).toEqual({
      state: untouched,
      problems: [{ part: 't', value: 'soon' }],
    });
  });

  it('is parsed as formatted, beside all others', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
    const views = arbitraryView<WithYear>(table, { ...ARBITRARY_VALUES, t: year });
    fc.assert(
      fc.property(views, fc.boolean(), (view, explicit) => {
        const parsed = grammar.parse(grammar.format(view, { explicit }), 'es');
        expect(parsed).toEqual({ state: view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });
});

describe('migrations', () => {
  /** Renames `u` to `unit`, then changes its values. */
  const STEPS: readonly Migration[] = [
    {
      migrate: (params) =>
        new URLSearchParams([...params].map(([key, text]) => [key === 'u' ? 'unit' : key, text])),
      example: { before: 'u=km&g=globe', after: 'unit=km&g=globe' },
    },
    {
      migrate: (params) =>
        new URLSearchParams(
          [...params].map(([key, text]) => [key, key === 'unit' ? `${text}s` : text]),
        ),
      example: { before: 'unit=km', after: 'unit=kms' },
    },
  ];
  const unit: AddressKey<SharedState, string> = {
    defaultValue: 'nms',
    get: ({ lengthUnit }) => `${lengthUnit}s`,
    set: (_, text) => ({ lengthUnit: text === 'kms' ? 'km' : 'nm' }),
    format: (text) => text,
    parse: (text) => ({ value: text, rejected: text === 'kms' ? [] : [text] }),
  };
  const { u: _, ...others } = ADDRESS_KEYS;
  const grammar = addressGrammar<SharedState>(KEPT_PAGES, { ...others, unit }, STEPS);

  it('match their examples', () => {
    for (const { migrate, example } of [...STEPS, ...MIGRATIONS]) {
      const before = new URLSearchParams(example.before);
      expect(String(migrate(before))).toBe(String(new URLSearchParams(example.after)));
      expect(String(before), 'what is given stays as it is').toBe(
        String(new URLSearchParams(example.before)),
      );
    }
  });

  it.each(['en/?u=km', 'en/?v=1&u=km', 'en/?v=2&unit=km', 'en/?v=3&unit=kms'])(
    'migrate a link of any version: %s',
    (address) => {
      const { state, problems } = grammar.parse(address, 'en');
      expect([state.lengthUnit, problems]).toEqual(['km', []]);
    },
  );

  it.each(['4', '0', '1.5', 'x', ''])('do not change a link of version %j and report it', (v) => {
    const { state, problems } = grammar.parse(`en/?v=${v}&unit=kms`, 'en');
    expect([state.lengthUnit, problems]).toEqual(['km', [{ part: 'v', value: v }]]);
  });

  it('number the present version 1', () => {
    expect(formatAddress({ ...UNTOUCHED, lengthUnit: 'km' })).toBe('en/?v=1&u=km');
    expect(grammar.format({ ...UNTOUCHED, lengthUnit: 'km' })).toMatch(/^en\/\?v=3&/);
  });
});

describe('the default address', () => {
  it('equals the initial state of the store', () => {
    expect(createAppStore().getState()).toMatchObject(parseAddress('en/', 'en').state);
  });
});

/** Links of every version of the grammar, which must always work. */
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
        selection: { kind: 'voyage', id: 'pechy~cnsgh' },
        layers: ['corridor', 'great-circle'],
        lengthUnit: 'km',
      },
    ],
    [
      'en/?v=1&m=3.2/5.1/-140.5&f=sector:transport.energy;status:operating',
      {
        ...UNTOUCHED,
        camera: { zoom: 3.2, lat: 5.1, lon: -140.5, bearing: 0, pitch: 0 },
        filters: {
          ...NO_FILTERS,
          choices: { sector: ['transport', 'energy'], status: ['operating'] },
        },
      },
    ],
    [
      'es/p/?v=1&f=status:operating&q=r%C3%ADo%20%26%20co.%3B',
      {
        ...UNTOUCHED,
        locale: 'es',
        selection: { kind: 'projects' },
        filters: { ...NO_FILTERS, choices: { status: ['operating'] }, text: 'río & co.;' },
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
        selection: { kind: 'voyage', id: 'brssz~via.panama~cnsgh' },
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
          { kind: 'voyage', id: 'p.las-bambas~via.land~pechy~11.5s77.3w' },
        ],
        ['zh/s/wsa5/', { kind: 'service', id: 'wsa5' }],
        ['zh/company/cosco-shipping-ports/', { kind: 'company', id: 'cosco-shipping-ports' }],
        ['zh/trade/peru-to-china/', { kind: 'flow', id: 'peru-to-china' }],
        ['zh/claim/ten-days-saved/', { kind: 'claim', id: 'ten-days-saved' }],
        ['zh/event/1971-diplomatic-ties/', { kind: 'event', id: '1971-diplomatic-ties' }],
        ['zh/event/', { kind: 'timeline' }],
        ['zh/trade/', { kind: 'trade' }],
        ['zh/about/changes/', { kind: 'changes' }],
        ['zh/at/-13.53/-71.97/', { kind: 'place', id: '-13.53/-71.97' }],
      ] as const
    ).map(
      ([address, selection]) =>
        [address, { ...UNTOUCHED, locale: 'zh', selection }] satisfies [string, SharedState],
    ),
  ])('%s gives the same view', (address, view) => {
    expect(parseAddress(address, 'en')).toEqual({ state: view, problems: [] });
  });
});
