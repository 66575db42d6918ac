import { expect, it } from 'vitest';
import { DATA_YEARS } from '../../domain/time-span';
import { runsOf } from './timed-runs';

it('a value that stays the same is one run, and years without one have none', () => {
  const statuses = new Map([
    [2018, 'planned'],
    [2019, 'planned'],
    [2020, 'construction'],
    [2023, 'construction'],
  ]);
  const runs = runsOf(
    (index) => statuses.get(DATA_YEARS.from + index),
    (status) => status ?? '',
  );
  expect(runs).toEqual([
    { value: 'planned', from: 2018, to: 2019 },
    { value: 'construction', from: 2020, to: 2020 },
    { value: 'construction', from: 2023, to: 2023 },
  ]);
});
