import { describe, expect, it } from 'vitest';
import type { ProjectSummary } from '../../../domain/project';
import type { ProjectFacts } from '../../../domain/project-facts';
import { costsByYear, costsOf, leftOutOf, type ProjectCost, sumsBy } from './project-cost';

const COSTS: readonly ProjectCost[] = [
  { project: 'mine', sector: 'minerals', country: 'PE', year: 2021, usdMillion: 300 },
  { project: 'port', sector: 'transport', country: 'PE', year: 2019, usdMillion: 1300 },
  { project: 'rail', sector: 'transport', country: 'CL', year: 2021, usdMillion: 200 },
];

describe('the costs of projects', () => {
  const name = { en: 'Port', es: 'Puerto', pt: 'Puerto', zh: '港' };
  const port: ProjectSummary = {
    ...{ id: 'port', name, place: name, country: 'PE', position: [-77, -11], precision: 'site' },
    ...{ sector: 'transport', kind: 'port', status: 'operating' },
  };
  const facts: ProjectFacts = {
    ...{ id: 'port', statusAsOf: '2025', amounts: [], parties: [], isDisputed: false, sources: 2 },
    costs: [
      { usdMillion: 1300, year: 2019 },
      { usdMillion: 3500, year: 2021 },
    ],
  };

  it('are the first costs of the shown projects', () => {
    expect(costsOf([port], () => facts)).toEqual([COSTS[1]]);
    expect(costsOf([], () => facts)).toEqual([]);
    expect(costsOf([port], () => undefined)).toEqual([]);
  });

  it('leave out projects that are only planned', () => {
    expect(costsOf([{ ...port, status: 'planned' }], () => facts)).toEqual([]);
  });

  it('leave out projects that are counted by their reason', () => {
    const undated = { ...port, id: 'undated' };
    const planned = { ...port, status: 'planned' } as const;
    const findFacts = (id: string) => (id === 'undated' ? undefined : facts);
    expect(leftOutOf([port, undated, planned, planned], findFacts)).toEqual({
      undated: 1,
      unreal: 2,
    });
  });
});

describe('costs by year', () => {
  it('sum a year by sector in the order of the legend', () => {
    expect(costsByYear(COSTS).at(-1)).toEqual({
      year: 2021,
      usd: 500_000_000,
      sectors: [
        { sector: 'transport', usd: 200_000_000, projects: 1 },
        { sector: 'minerals', usd: 300_000_000, projects: 1 },
      ],
    });
  });

  it('keep a place for a year without costs', () => {
    expect(costsByYear(COSTS).map(({ year, sectors }) => [year, sectors.length])).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 2],
    ]);
  });

  it('are empty without costs', () => {
    expect(costsByYear([])).toEqual([]);
  });
});

import fc from 'fast-check';

describe('sumsBy', () => {
  it('counts members without an amount, the greatest group first', () => {
    expect(sumsBy(['PE', 'CL', 'CL'], (country) => country)).toEqual([
      { key: 'CL', sum: 2 },
      { key: 'PE', sum: 1 },
    ]);
  });

  it('counts every member exactly once', () => {
    const rows = fc.array(fc.record({ key: fc.nat(5), amount: fc.nat(1000) }));
    fc.assert(
      fc.property(rows, (all) => {
        const sums = sumsBy(
          all,
          ({ key }) => key,
          ({ amount }) => amount,
        );
        const total = sums.reduce((sum, each) => sum + each.sum, 0);
        expect(total).toBe(all.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });
});
