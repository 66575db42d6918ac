import { describe, expect, it } from 'vitest';
import type { MilestoneMark, ProjectMilestone } from './project';
import type { ProjectStatus } from './status';
import { changesWithin, projectHistory, statusAtEndOf, unknownAtEndOf } from './status-history';

const label = { en: 'x', es: 'x', pt: 'x', zh: 'x' };
type Step = readonly [date: string, marks?: MilestoneMark, planned?: true];

function history(status: ProjectStatus, statusAsOf: string, ...steps: readonly Step[]) {
  const milestones = steps.map(
    ([date, marks, planned = false]): ProjectMilestone => ({
      ...{ date, label, planned },
      ...(marks && { marks }),
    }),
  );
  return projectHistory({ status, statusAsOf, milestones });
}

const PORT = history(
  'operating',
  '2026-02',
  ['2019-01'],
  ['2021', 'begun'],
  ['2024-11-14', 'opened'],
);

describe('the history of a project', () => {
  it('goes from plan to works to operation', () => {
    const at = [2018, 2019, 2020, 2021, 2023, 2024, 2026].map((year) => statusAtEndOf(PORT, year));
    expect(at).toEqual([
      ...[undefined, 'planned', 'planned', 'construction', 'construction'],
      ...['operating', 'operating'],
    ]);
    expect(PORT.isUndated).toBe(false);
  });

  it('begins in operation with what was bought in use', () => {
    const bought = history('operating', '2025', ['2019-09'], ['2020-04', 'acquired'], ['2023']);
    expect([2019, 2020].map((year) => statusAtEndOf(bought, year))).toEqual([
      'planned',
      'operating',
    ]);
    const unfinished = history('operating', '2026', ['2014', 'acquired'], ['2016-01', 'opened']);
    expect(statusAtEndOf(unfinished, 2015)).toBe('planned');
  });

  it('stops, goes on and ends', () => {
    const dam = history(
      'construction',
      '2026-03',
      ['2014'],
      ['2023-12', 'suspended'],
      ['2026-03', 'resumed'],
    );
    expect([2022, 2024, 2026].map((year) => statusAtEndOf(dam, year))).toEqual([
      ...['planned', 'suspended', 'construction'],
    ]);
    const oil = history('completed', '2023-10', ['1993', 'opened'], ['2023-10-21', 'ended']);
    expect([2022, 2023].map((year) => statusAtEndOf(oil, year))).toEqual([
      'operating',
      'completed',
    ]);
    const annulled = history('cancelled', '2023-07', ['2014-11'], ['2014-11', 'ended']);
    expect(statusAtEndOf(annulled, 2014)).toBe('cancelled');
  });

  it('is completed from the opening on if it was handed over', () => {
    expect(
      history('completed', '2024-01', ['2020-08', 'begun'], ['2024-01', 'opened']).steps,
    ).toEqual([
      { date: '2020-08', status: 'construction' },
      { date: '2024-01', status: 'completed' },
    ]);
  });

  it('stays in construction when the first of several phases opens', () => {
    const schools = history('construction', '2026', ['2023', 'begun'], ['2025', 'opened']);
    expect(statusAtEndOf(schools, 2025)).toBe('construction');
  });

  it('leaves out what is still planned', () => {
    const metro = history('construction', '2025', ['2019', 'begun'], ['2028', 'opened', true]);
    expect(metro.steps).toHaveLength(1);
  });
});

describe('what is not dated', () => {
  const hospital = history('construction', '2025-11', ['2021-03']);
  const unheard = history('operating', '2023-04');

  it('is a change that only the source of the present status tells', () => {
    expect([2020, 2022, 2025].map((year) => unknownAtEndOf(hospital, year))).toEqual([
      ...[undefined, 'change', undefined],
    ]);
    expect(changesWithin(hospital, { from: 2015, to: 2026 })).toEqual([
      { date: '2021-03', status: 'planned' },
    ]);
  });

  it('is the start of a project without milestones', () => {
    expect([1990, 2022, 2023].map((year) => unknownAtEndOf(unheard, year))).toEqual([
      ...['start', 'start', undefined],
    ]);
    expect(statusAtEndOf(unheard, 2026)).toBe('operating');
  });
});

it('changes of a span are those dated within it', () => {
  expect(changesWithin(PORT, { from: 2021, to: 2024 }).map(({ status }) => status)).toEqual([
    ...['construction', 'operating'],
  ]);
  expect(changesWithin(PORT, { from: 2022, to: 2023 })).toEqual([]);
});
