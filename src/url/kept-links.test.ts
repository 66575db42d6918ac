import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/filters';
import type { SharedState } from '../state/persistence';
import { atlasGrammar } from './address';
import { KEPT_PAGES } from './kept-pages.fixture';
import { UNTOUCHED } from './untouched-view.fixture';

const { parse: parseAddress } = atlasGrammar(KEPT_PAGES);

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
        selection: { kind: 'measure' },
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
