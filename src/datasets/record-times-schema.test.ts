import * as v from 'valibot';
import { expect, it } from 'vitest';
import { recordTimes } from './record-times-schema';

const NOTHING = { services: [], legs: {}, events: [], loans: [] };

it.each([
  ['2019d,2021e?', true],
  ['2019-05-03b', true],
  ['2019d,20x4a', false],
  ['2019', false],
  ['', false],
])('a history %j is read: %s', (projects, isRead) => {
  expect(v.safeParse(recordTimes, { ...NOTHING, projects }).success).toBe(isRead);
});
