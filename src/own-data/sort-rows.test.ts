import { expect, it } from 'vitest';
import type { OwnColumn } from './own-layer';
import { mines, numbers } from './own-layer.fixture';
import { sortRows } from './sort-rows';
import { textColumn } from './with-columns';

const all = Uint32Array.of(0, 1, 2, 3);
const sorted = (column: OwnColumn | undefined, isDescending = false) =>
  column ? [...sortRows(column, all, isDescending)] : [];

it('sorts with empty cells last in either direction', () => {
  const [mineral, output, open] = mines().columns;
  expect(sorted(output)).toEqual([2, 0, 3, 1]);
  expect(sorted(output, true)).toEqual([3, 0, 2, 1]);
  expect(sorted(mineral)).toEqual([0, 3, 1, 2]);
  expect(sorted(mineral, true)).toEqual([1, 3, 0, 2]);
  expect(sorted(open)).toEqual([1, 0, 3, 2]);
});

it('keeps the order of equal rows and sorts numbers in texts by value', () => {
  expect(sorted(numbers('same', 1, 1, 1, 0))).toEqual([3, 0, 1, 2]);
  expect(sorted(textColumn('pit', ['pit 10', 'pit 9', 'pit 9', 'pit 1']))).toEqual([3, 1, 2, 0]);
});
