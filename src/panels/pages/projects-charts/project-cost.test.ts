import { describe, expect, it } from 'vitest';
import type { ProjectCost } from '../../../domain/project';
import { costsByYear } from './project-cost';

const COSTS: readonly ProjectCost[] = [
  { sector: 'minerals', country: 'PE', year: 2021, usdMillion: 300 },
  { sector: 'transport', country: 'PE', year: 2019, usdMillion: 1300 },
  { sector: 'transport', country: 'CL', year: 2021, usdMillion: 200 },
];

describe('costs by year', () => {
  it('add the sums of a year, sectors in the order of the legend', () => {
    expect(costsByYear(COSTS).at(-1)).toEqual({
      year: 2021,
      usd: 500_000_000,
      sectors: [
        { sector: 'transport', usd: 200_000_000 },
        { sector: 'minerals', usd: 300_000_000 },
      ],
    });
  });

  it('keep the place of a year without any', () => {
    expect(costsByYear(COSTS).map(({ year, sectors }) => [year, sectors.length])).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 2],
    ]);
  });

  it('are none where there are no costs', () => {
    expect(costsByYear([])).toEqual([]);
  });
});
