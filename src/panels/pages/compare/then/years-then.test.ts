import { describe, expect, it } from 'vitest';
import type { Ownership } from '../../../../domain/port';
import { type StatusHistory, statusThen } from '../../../../domain/status-history';
import { oneYear } from '../../../../domain/time-span';
import { changesBetween, contentThen, latestBy, ownersThen, yearsThen } from './years-then';

/** Planned in 2014, built from 2016, in use since 2021. */
const MINE: StatusHistory = {
  steps: [
    { date: '2014-05', status: 'planned' },
    { date: '2016', status: 'construction' },
    { date: '2021-02-03', status: 'operating' },
  ],
  isUndated: false,
};

/** Planned in 2014; suspended at a date that no source gives, as one of 2023 says. */
const DAM: StatusHistory = {
  steps: [
    { date: '2014', status: 'planned' },
    { date: '2023-01', status: 'suspended' },
  ],
  isUndated: true,
};

/** Only what it is today is known. */
const ROAD: StatusHistory = { steps: [{ date: '2024', status: 'operating' }], isUndated: true };

describe('records at the ends of two years', () => {
  it('are compared at the chosen year, or at both ends of a span', () => {
    expect(yearsThen(oneYear(2019))).toEqual([2019]);
    expect(yearsThen({ from: 2015, to: 2025 })).toEqual([2015, 2025]);
  });

  it('have the status of then, or what is not known of it', () => {
    expect(statusThen(MINE, 2013)).toEqual({ kind: 'not-yet' });
    expect(statusThen(MINE, 2016)).toEqual({ kind: 'known', status: 'construction' });
    expect(statusThen(DAM, 2020)).toEqual({ kind: 'last-dated', status: 'planned' });
    expect(statusThen(DAM, 2023)).toEqual({ kind: 'known', status: 'suspended' });
    expect(statusThen(ROAD, 2020)).toEqual({ kind: 'undated' });
  });

  it('differ only in what is known of all of them', () => {
    expect(contentThen(MINE, [2013, 2025])).toBe('not-yet,operating');
    expect(contentThen(DAM, [2015, 2025])).toBeUndefined();
    expect(contentThen(ROAD, [2015])).toBeUndefined();
  });

  it('list what changed after the end of the first and until the end of the second', () => {
    expect(changesBetween(MINE, { from: 2014, to: 2020 })).toEqual({
      dated: [{ date: '2016', status: 'construction' }],
      undated: undefined,
    });
    expect(changesBetween(MINE, { from: 2016, to: 2021 }).dated).toHaveLength(1);
  });

  it('tell of a change of an unknown date that may lie between', () => {
    expect(changesBetween(DAM, { from: 2015, to: 2020 })).toEqual({
      dated: [],
      undated: 'suspended',
    });
    expect(changesBetween(DAM, { from: 2023, to: 2025 }).undated).toBeUndefined();
  });
});

describe('costs and owners then', () => {
  it('are the latest costs until the year', () => {
    const costs = [{ year: 2011 }, { year: 2014 }, { year: 2014 }, { year: 2020 }];
    const by = (year: number) => latestBy(costs, (cost) => cost.year, year);
    expect(by(2010)).toEqual([]);
    expect(by(2015)).toEqual([{ year: 2014 }, { year: 2014 }]);
    expect(by(2020)).toEqual([{ year: 2020 }]);
  });

  it('are the owners since the last change until the year', () => {
    const span = (since: string): Ownership => ({ since, holders: [], sources: [] });
    const spans = [span('2019-05'), span('2011')];
    expect(ownersThen(spans, 2010)).toBeUndefined();
    expect(ownersThen(spans, 2018)?.since).toBe('2011');
    expect(ownersThen(spans, 2019)?.since).toBe('2019-05');
    expect(ownersThen(undefined, 2019)).toBeUndefined();
    const ended = [{ ...span('2011'), until: '2015-06-30' }];
    expect(ownersThen(ended, 2014)?.since).toBe('2011');
    expect(ownersThen(ended, 2015)).toBeUndefined();
  });
});
