import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedState } from '../state/persistence';
import { addressGrammar, atlasGrammar } from './address';
import type { AddressKey } from './address-key';
import { ADDRESS_KEYS } from './address-keys';
import { ARBITRARY_VALUES, arbitraryView } from './address-keys.fixture';
import { KEPT_PAGES } from './kept-pages.fixture';
import { MIGRATIONS } from './migrations';
import { UNTOUCHED } from './untouched-view.fixture';

const { parse: parseAddress } = atlasGrammar(KEPT_PAGES);

describe('unknown keys', () => {
  it.each(['y=2019', 'embedded=1', 'M=3/0/0', 'toString=1'])('are reported: %s', (query) => {
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
  const y: AddressKey<WithYear, number | null> = {
    defaultValue: null,
    get: ({ year }) => year,
    set: (_, year) => ({ year }),
    format: (year) => String(year ?? 'now'),
    parse: (text) =>
      /^\d{4}$/.test(text)
        ? { value: Number(text), rejected: [] }
        : { value: null, rejected: text === 'now' ? [] : [text] },
  };
  const table = { ...ADDRESS_KEYS, y };
  const grammar = addressGrammar<WithYear>(KEPT_PAGES, table, MIGRATIONS);
  const untouched: WithYear = { ...UNTOUCHED, year: null };

  it('needs only its entry in the table', () => {
    expect(grammar.parse('en/?v=1&u=km&y=2019', 'en')).toEqual({
      state: { ...untouched, lengthUnit: 'km', year: 2019 },
      problems: [],
    });
    expect(grammar.format({ ...untouched, year: 2019 })).toBe('en/?v=1&y=2019');
    expect(grammar.format(untouched)).toBe('en/');
    expect(grammar.format(untouched, { explicit: true })).toMatch(/&y=now$/);
  });

  it('is reported if invalid', () => {
    expect(grammar.parse('en/?y=soon', 'en')).toEqual({
      state: untouched,
      problems: [{ part: 'y', value: 'soon' }],
    });
  });

  it('is parsed as formatted, beside all others', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
    const views = arbitraryView<WithYear>(table, { ...ARBITRARY_VALUES, y: year });
    fc.assert(
      fc.property(views, fc.boolean(), (view, explicit) => {
        const parsed = grammar.parse(grammar.format(view, { explicit }), 'es');
        expect(parsed).toEqual({ state: view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });
});
