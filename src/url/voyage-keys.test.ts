import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, NO_CLOSURES } from '../domain/voyage-options';
import { atlasGrammar } from './address';
import { KEPT_PAGES } from './kept-pages.fixture';

const { format: formatAddress, parse: parseAddress } = atlasGrammar(KEPT_PAGES);

const VOYAGE = 'en/c/pechy~cnsgh/';

const parsed = (query: string) => {
  const { state, problems } = parseAddress(`${VOYAGE}?${query}`, 'en');
  return { options: state.options, closures: state.closures, problems };
};

describe('the keys of a voyage', () => {
  it('have defaults if absent', () => {
    expect(parsed('')).toEqual({ options: DEFAULT_OPTIONS, closures: NO_CLOSURES, problems: [] });
    expect(formatAddress(parseAddress(VOYAGE, 'en').state)).toBe(VOYAGE);
  });

  it.each([
    'kn=abc',
    'kn=-5',
    'kn=',
    'kn=Infinity',
    'port=1e3',
    'canal=soon',
    'margin=NaN',
    'load=full',
    'arrive=yesterday',
    'arrive=2026-02-30T08:00',
    'depart=2026-12-24',
    'depart=12026-01-01T00:00',
    'arrive=10000-01-01T00:00',
    'arrive=9999-12-31T23:59',
    'depart=0000-06-01T00:00',
    'arrive=0202-06-01T00:00',
    'depart=2026-12-24T24:01',
    'ship=Ever Given',
    'fuel=../lng',
    'legs=all',
    'by=cost',
    'closed=SUEZ',
    'open=-',
  ])('have defaults and are reported if invalid: %s', (query) => {
    const [part = '', value = ''] = query.split('=');
    const { options, closures, problems } = parsed(query);
    expect(problems).toEqual([{ part, value }]);
    expect([options, closures]).toEqual([DEFAULT_OPTIONS, NO_CLOSURES]);
  });

  it('name a ship whose size counts, or one of any size as links did before ships had one', () => {
    const shipOf = (query: string) => {
      const { vessel, fitsShip } = parsed(query).options;
      return [vessel, fitsShip];
    };
    expect(shipOf('ship=car-carrier.fits')).toEqual(['car-carrier', true]);
    expect(shipOf('v=1&ship=car-carrier')).toEqual(['car-carrier', false]);
    expect(shipOf('')).toEqual([DEFAULT_OPTIONS.vessel, true]);
  });

  it('are parsed beside an invalid one', () => {
    const { options, closures, problems } = parsed(
      'kn=abc&port=36&closed=suez.MARS.panama&legs=planned&by=time',
    );
    expect(options).toEqual({ ...DEFAULT_OPTIONS, portHours: 36, order: 'time' });
    expect(closures).toEqual({ closed: ['panama', 'suez'], opened: [], withPlanned: true });
    expect(problems).toEqual([
      { part: 'closed', value: 'MARS' },
      { part: 'kn', value: 'abc' },
    ]);
  });

  it.each([
    ['kn=99', { speed: 26 }],
    ['kn=1', { speed: 8 }],
    ['kn=14.26', { speed: 14.3 }],
    ['load=0', { load: 10 }],
    ['margin=80', { weatherMargin: 40 }],
    ['port=9999', { portHours: 168 }],
    ['canal=17.6', { canalHours: 18 }],
  ])('are clamped and rounded: %s', (query, change) => {
    expect(parsed(query)).toEqual({
      options: { ...DEFAULT_OPTIONS, ...change },
      closures: NO_CLOSURES,
      problems: [],
    });
  });

  it('merge repeated passages and parse none as an empty list', () => {
    expect(parsed('closed=suez.suez').closures.closed).toEqual(['suez']);
    expect(parsed('closed=none&open=none').closures).toEqual(NO_CLOSURES);
  });
});
