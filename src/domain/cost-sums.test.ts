import { describe, expect, it } from 'vitest';
import { sumCosts } from './cost-sums';
import type { FactCost } from './project-facts';
import type { ProjectStatus } from './status';

const cost = (usdMillion: number, to?: number): FactCost => ({
  ...{ usdMillion, year: 2020 },
  ...(to !== undefined && { to }),
});
const project = (status: ProjectStatus, ...costs: FactCost[]) => ({
  project: { status },
  facts: { costs },
});

const sumOf = (all: Parameters<typeof sumCosts>[0]) => sumCosts(all, Uint32Array.from(all.keys()));

describe('sums of costs', () => {
  it('keep what is planned and what was given up apart from what is real', () => {
    const sums = sumOf([
      project('operating', cost(100)),
      project('construction', cost(50)),
      project('announced', cost(900)),
      project('cancelled', cost(7)),
    ]);
    expect(sums).toEqual({
      real: 2,
      built: { usdMillion: 150, projects: 2, ranges: 0 },
      planned: { usdMillion: 900, projects: 1, ranges: 0 },
      stopped: { usdMillion: 7, projects: 1, ranges: 0 },
    });
  });

  it('take the first cost of each project, the lower end of a range, and count those without', () => {
    const sums = sumOf([
      project('operating', cost(100, 130), cost(500)),
      project('completed'),
      { project: { status: 'completed' }, facts: undefined },
    ]);
    expect(sums.real).toBe(3);
    expect(sums.built).toEqual({ usdMillion: 100, projects: 1, ranges: 1 });
  });

  it('leave out projects whose indices are not given', () => {
    const all = [project('operating', cost(1)), project('operating', cost(2)), project('planned')];
    expect(sumCosts(all, Uint32Array.of(1, 2)).built).toEqual({
      ...{ usdMillion: 2, projects: 1, ranges: 0 },
    });
  });
});
