import { describe, expect, it } from 'vitest';
import type { LandLegSummary } from '../../domain/corridor';
import type { ProjectSummary } from '../../domain/project';
import type { ProjectStatus } from '../../domain/status';
import type { StatusHistory } from '../../domain/status-history';
import { DATA_YEARS, oneYear } from '../../domain/time-span';
import {
  countsByYear,
  firstYearOf,
  servicesWithin,
  shifted,
  stepped,
  totalOf,
  waysWithin,
  type YearCounts,
} from './time-counts';
import { allOf, summaryOf } from './time-summary';

const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };
const LAST = DATA_YEARS.to;

function project(id: string, status: ProjectStatus): ProjectSummary {
  return {
    ...{ id, name, place: name, country: 'PE', position: [-75, -10], precision: 'site' },
    ...{ sector: 'energy', kind: 'hydro', status },
  };
}

const PROJECTS = [project('dam', 'operating'), project('mine', 'suspended')];

/** The dam is built from 2012 and opens in 2016; of the mine only a plan of 2014 is dated, not when it stopped. */
const HISTORIES: readonly StatusHistory<ProjectStatus>[] = [
  {
    steps: [
      { date: '2012-03', status: 'construction' },
      { date: '2016', status: 'operating' },
    ],
    isUndated: false,
  },
  {
    steps: [
      { date: '2014', status: 'planned' },
      { date: '2024-01', status: 'suspended' },
    ],
    isUndated: true,
  },
];
const TIMES = { projects: HISTORIES };
const all = () => true;
const NONE: YearCounts = { changes: 0, events: 0, loans: 0 };

describe('the bars of the years', () => {
  const at = (counts: readonly YearCounts[], year: number) => counts[year - DATA_YEARS.from];

  it('count dated changes of projects, events in each of their years, and loans', () => {
    const events = [{ date: '2016-05' }, { date: '2013-12', until: '2014-02' }];
    const counts = countsByYear(PROJECTS, TIMES, events, [{ date: '2012-06' }], all);
    expect(at(counts, 2012)).toEqual({ changes: 1, events: 0, loans: 1 });
    expect(at(counts, 2016)).toEqual({ changes: 1, events: 1, loans: 0 });
    const totals = [2012, 2013, 2014, 2016, 2024].map((year) => totalOf(at(counts, year) ?? NONE));
    expect(totals).toEqual([2, 1, 2, 2, 0]);
    expect(counts).toHaveLength(LAST - DATA_YEARS.from + 1);
  });

  it('count only what passes the filters', () => {
    const counts = countsByYear(PROJECTS, TIMES, [], [], ({ id }, status) => {
      return id === 'dam' && status === 'operating';
    });
    expect([2012, 2014, 2016].map((year) => at(counts, year)?.changes)).toEqual([0, 0, 1]);
  });

  it('begin to play with the first dated change', () => {
    expect(firstYearOf(TIMES)).toBe(2012);
  });
});

describe('a step of the time', () => {
  it('keeps the width of a span and stays within the data', () => {
    expect(stepped({ from: 2015, to: 2020 }, 1)).toEqual({ from: 2016, to: 2021 });
    const end = { from: LAST - 5, to: LAST };
    expect(stepped(end, 1)).toBe(end);
    const start = oneYear(DATA_YEARS.from);
    expect(stepped(start, -1)).toBe(start);
  });

  it('moves a span no further than the data reach', () => {
    const span = { from: 2010, to: 2015 };
    expect(shifted(span, 3)).toEqual({ from: 2013, to: 2018 });
    expect(shifted(span, 100)).toEqual({ from: LAST - 5, to: LAST });
    expect(shifted(span, -100)).toEqual({ from: DATA_YEARS.from, to: DATA_YEARS.from + 5 });
  });

  it('leads from the last year to the latest and back', () => {
    expect(stepped(oneYear(LAST), 1)).toBeNull();
    expect(stepped(null, 1)).toBeNull();
    expect(stepped(null, -1)).toEqual(oneYear(LAST));
  });
});

describe('the summary of a time', () => {
  it('counts statuses before and at the end, and lists the changes between', () => {
    const { before, after, changes } = summaryOf(PROJECTS, TIMES, { from: 2013, to: 2016 }, all);
    expect(before).toMatchObject({ construction: 1, planned: 0 });
    expect(after).toMatchObject({ construction: 0, operating: 1, planned: 1 });
    expect(allOf(after)).toBe(2);
    expect(changes.map(({ project: { id }, date }) => [id, date])).toEqual([
      ['mine', '2014'],
      ['dam', '2016'],
    ]);
  });

  it('says of which projects a start or a later change is not dated', () => {
    const of = (year: number) => summaryOf(PROJECTS, TIMES, oneYear(year), all);
    expect(of(2020).unknownChanges.map(({ id }) => id)).toEqual(['mine']);
    expect(of(2024).unknownChanges).toEqual([]);
    const undated = [{ steps: [{ date: '2024', status: 'operating' }], isUndated: true }] as const;
    const { unknownStarts } = summaryOf(PROJECTS, { projects: undated }, oneYear(2020), all);
    expect(unknownStarts.map(({ id }) => id)).toEqual(['dam']);
  });
});

describe('services and ways of a time', () => {
  it('count what ran, and apart what is not known', () => {
    const service = (id: string, status: 'running' | 'changed', date: string, isUndated = false) =>
      ({ id, name, history: { steps: [{ date, status }], isUndated } }) as const;
    const services = [
      service('a', 'running', '2019'),
      service('b', 'changed', '2020'),
      service('c', 'running', '2025', true),
    ];
    const { changes, running, unknown } = servicesWithin(services, oneYear(2020));
    expect(changes.map(({ id }) => id)).toEqual(['b']);
    expect([running, unknown]).toEqual([1, 2]);
  });

  it('list ways that began, and count those open without a date', () => {
    const leg = (id: string): LandLegSummary => ({
      ...{ id, name, port: 'pechy', mode: 'road', status: 'open', stops: [] },
    });
    const legs = new Map([
      ['tunnel', { steps: [{ date: '2024', status: 'open' }], isUndated: false }],
      ['road', { steps: [{ date: '2025', status: 'open' }], isUndated: true }],
    ] as const);
    const { changes, unknown } = waysWithin([leg('tunnel'), leg('road')], legs, oneYear(2024));
    expect(changes.map(({ leg: { id } }) => id)).toEqual(['tunnel']);
    expect(unknown).toBe(1);
  });
});
