import { describe, expect, it } from 'vitest';
import { countryName } from '../../../domain/country-name';
import type { FactCost, ProjectFacts } from '../../../domain/project-facts';
import type { ProjectStatus } from '../../../domain/status';
import { translator } from '../../../i18n/translator';
import { facetLabels } from '../../filters/facet-labels';
import { sortValue } from '../table-definition';
import type { TableText } from '../table-text';
import type { ProjectRow } from './project-row';
import { PROJECT_TABLE } from './project-table';

const companies = new Map([
  ['sinohydro', { en: 'Sinohydro', es: 'Sinohydro', pt: 'Sinohydro', zh: '中国水电' }],
]);
const [t, tFilters] = [translator('en'), translator('en', 'filters')];
const EN: TableText = {
  ...{ locale: 'en', lengthUnit: 'nm', year: undefined, t, companies },
  tTable: translator('en', 'table'),
  tRecords: translator('en', 'records'),
  facets: facetLabels('en', t, tFilters, companies),
  countryName: (code) => countryName('en', code),
};

const same = (words: string) => ({ en: words, es: words, pt: words, zh: words });
const cost = (usdMillion: number, year = 2016): FactCost => ({ usdMillion, year });

function row(status: ProjectStatus, facts?: Partial<ProjectFacts>): ProjectRow {
  return {
    project: {
      ...{ id: 'dam', name: same('Dam'), place: same('Napo'), country: 'EC', status },
      ...{ position: [-77, 0], precision: 'site', sector: 'energy', kind: 'hydro' },
    },
    facts: facts && {
      ...{
        id: 'dam',
        statusAsOf: '2025-11',
        costs: [],
        amounts: [],
        parties: [],
        isDisputed: false,
      },
      ...{ sources: 4, ...facts },
    },
  };
}

function column(id: string) {
  const found = PROJECT_TABLE.columns.find((each) => each.id === id);
  if (!found) throw new Error(`No column ${id}`);
  return found;
}

describe('the table of projects', () => {
  it('shows the first cost with its year, and the span of all costs if they differ', () => {
    const dam = row('operating', { costs: [cost(2245), cost(2851, 2020)] });
    expect(column('cost').textOf(dam, EN)).toBe('2,245');
    expect(column('cost').noteOf?.(dam, EN)).toBe('2,245–2,851 · 2016');
    const alone = row('operating', { costs: [cost(2245)] });
    expect(column('cost').noteOf?.(alone, EN)).toBe('2016');
  });

  it('shows a cost that no source gives in dollars in its currency, apart from what is sorted and summed', () => {
    const amounts = [{ currency: 'BRL', million: 5000, year: 2025 } as const];
    const toll = row('operating', { amounts });
    expect(column('cost').textOf(toll, EN)).toBe('BRL 5bn');
    expect(column('cost').noteOf?.(toll, EN)).toBe('2025');
    expect(sortValue(column('cost'), toll, EN)).toBeUndefined();
    const both = row('operating', { amounts, costs: [cost(900)] });
    expect(column('cost').textOf(both, EN)).toBe('900');
  });

  it('says as of when the status is, or of which year', () => {
    const dam = row('construction', {});
    expect(column('status').noteOf?.(dam, EN)).toBe('as of Nov 2025');
    expect(column('status').noteOf?.(dam, { ...EN, year: 2019 })).toBe('at the end of 2019');
  });

  it('says of a date that it is only planned, and sorts it by time', () => {
    const dam = row('construction', { opened: { date: '2027-03', planned: true } });
    expect(column('opened').textOf(dam, EN)).toBe('Mar 2027');
    expect(column('opened').noteOf?.(dam, EN)).toBe('planned');
    const open = row('operating', { opened: { date: '2027', planned: false } });
    const [a, b] = [dam, open].map((each) => sortValue(column('opened'), each, EN));
    expect(Number(a)).toBeGreaterThan(Number(b));
  });

  it('names companies by their records and other parties by the name in the facts', () => {
    const dam = row('operating', {
      parties: [
        { role: 'contractor', company: 'sinohydro' },
        { role: 'contractor', name: same('Local partner') },
        { role: 'lender', name: same('A bank') },
      ],
    });
    expect(column('builder').textOf(dam, EN)).toBe('Sinohydro, Local partner');
    expect(column('lender').textOf(dam, EN)).toBe('A bank');
  });

  it('shows and sorts nothing where facts are missing', () => {
    for (const id of ['cost', 'opened', 'owner', 'sources']) {
      expect(sortValue(column(id), row('operating'), EN)).toBeUndefined();
      expect(column(id).textOf(row('operating', { sources: 0 }), EN)).toBe('');
    }
  });

  it('says what the costs add up to and what they leave out', () => {
    const rows = [
      row('operating', { costs: [{ ...cost(1000), to: 1200 }] }),
      row('construction', { costs: [cost(500)] }),
      row('completed', {}),
      row('planned', { costs: [cost(4200)] }),
      row('cancelled', { costs: [cost(30)] }),
    ];
    expect(PROJECT_TABLE.sumsOf?.(rows, Uint32Array.from(rows.keys()), EN)).toEqual([
      'USD 1.5bn: first published costs of 2 of 3 that run or are being built',
      'lower end of 1 range',
      '1 without a cost in US dollars left out',
      'planned or announced apart: USD 4.2bn (1)',
      'suspended or cancelled apart: USD 30m (1)',
    ]);
  });
});
