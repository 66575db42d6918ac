import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/filters';
import type { SharedState } from '../state/persistence';
import { createAppStore } from '../state/store';
import { atlasGrammar } from './address';
import { ADDRESS_KEYS } from './address-keys';
import { ARBITRARY_VALUES, arbitraryView } from './address-keys.fixture';
import { KEPT_PAGES } from './kept-pages.fixture';
import { UNTOUCHED } from './untouched-view.fixture';

const { format: formatAddress, parse: parseAddress } = atlasGrammar(KEPT_PAGES);

const RUNS = process.env.ATLAS_LONG ? 10_000 : 1_000;

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

  it('in another language opens its page in the language that is nearest', () => {
    const read = (address: string) => {
      const { state, problems } = parseAddress(address, 'es');
      return [state.locale, state.selection, problems];
    };
    const port = { kind: 'project', id: 'chancay-port' };
    const unknown = [{ part: 'language', value: 'de' }];
    expect(read('de/p/chancay-port/')).toEqual(['es', port, unknown]);
    expect(read('pt-BR/p/chancay-port/?t=2019')).toEqual(['pt', port, []]);
    expect(read('de/nowhere/')).toEqual([
      'es',
      { kind: 'overview' },
      [{ part: 'path', value: 'de/nowhere/' }],
    ]);
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

  it('gives the overview for an unknown page and reports it', () => {
    expect(parseAddress('en/mars/phobos/', 'en')).toEqual({
      state: UNTOUCHED,
      problems: [{ part: 'path', value: 'en/mars/phobos/' }],
    });
  });

  it("uses the reader's locale for a path without one", () => {
    const { state: read, problems } = parseAddress('port/pechy', 'zh');
    expect([read.locale, read.selection]).toEqual(['zh', { kind: 'port', id: 'pechy' }]);
    expect(problems).toEqual([]);
  });
});

describe('the default address', () => {
  it('equals the initial state of the store', () => {
    expect(createAppStore().getState()).toMatchObject(parseAddress('en/', 'en').state);
  });
});
