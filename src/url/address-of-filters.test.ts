import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/filters';
import { MAX_FILTER_TEXT } from '../state/filters-slice';
import type { SharedState } from '../state/persistence';
import { atlasGrammar } from './address';
import { KEPT_PAGES } from './kept-pages.fixture';
import { UNTOUCHED } from './untouched-view.fixture';

const { format: formatAddress, parse: parseAddress } = atlasGrammar(KEPT_PAGES);

describe('the address of filters and table', () => {
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
