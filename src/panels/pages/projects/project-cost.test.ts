import { describe, expect, it } from 'vitest';
import type { ProjectCost, ProjectSummary } from '../../../domain/project';
import { costsByYear, costsOf, sumsBy } from './project-cost';

const COSTS: readonly ProjectCost[] = [
  { project: 'mine', sector: 'minerals', country: 'PE', year: 2021, usdMillion: 300 },
  { project: 'port', sector: 'transport', country: 'PE', year: 2019, usdMillion: 1300 },
  { project: 'rail', sector: 'transport', country: 'CL', year: 2021, usdMillion: 200 },
];

describe('the costs of projects', () => {
  it('are those of the shown projects', () => {
    const name = { en: 'Port', es: 'Puerto', zh: '港' };
    const port: ProjectSummary = {
      ...{ id: 'port', name, place: name, country: 'PE', position: [-77, -11], precision: 'site' },
      ...{ sector: 'transport', kind: 'port', status: 'operating' },
    };
    expect(costsOf([port], COSTS)).toEqual([COSTS[1]]);
    expect(costsOf([], COSTS)).toEqual([]);
  });
});

describe('costs by year', () => {
  it('sum a year by sector in the order of the legend', () => {
    expect(costsByYear(COSTS).at(-1)).toEqual({
      year: 2021,
      usd: 500_000_000,
      sectors: [
        { sector: 'transport', usd: 200_000_000 },
        { sector: 'minerals', usd: 300_000_000 },
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
