import { describe, expect, it } from 'vitest';
import { filterRows } from './filter-rows';
import { mines } from './own-layer.fixture';
import type { OwnFilter } from './own-view';

const rowsOf = (...filters: readonly OwnFilter[]) => [...filterRows(mines(), filters)];

describe('filterRows', () => {
  it('keeps all rows without filters, and with filters that are not filled in', () => {
    expect(rowsOf()).toEqual([0, 1, 2, 3]);
    expect(
      rowsOf(
        { kind: 'range', column: 1, from: null, to: null },
        { kind: 'values', column: 0, values: [] },
        { kind: 'words', column: 0, text: ' ' },
      ),
    ).toEqual([0, 1, 2, 3]);
  });

  it('keeps both ends of a range and no empty cell', () => {
    expect(rowsOf({ kind: 'range', column: 1, from: -2.5, to: 10 })).toEqual([0, 2]);
    expect(rowsOf({ kind: 'range', column: 1, from: null, to: 0 })).toEqual([2]);
    expect(rowsOf({ kind: 'range', column: 3, from: 1, to: null })).toEqual([1, 3]);
  });

  it('finds words in either case', () => {
    expect(rowsOf({ kind: 'words', column: 0, text: 'COPPER' })).toEqual([0, 3]);
  });

  it('finds values, empty cells and booleans', () => {
    expect(rowsOf({ kind: 'values', column: 0, values: ['copper', ''] })).toEqual([0, 2]);
    expect(rowsOf({ kind: 'values', column: 2, values: ['false', ''] })).toEqual([1, 2]);
  });

  it('asks for all filters at once', () => {
    expect(
      rowsOf(
        { kind: 'values', column: 2, values: ['true'] },
        { kind: 'range', column: 1, from: 100, to: null },
      ),
    ).toEqual([3]);
  });

  it('ignores a filter of a column that is gone', () => {
    expect(rowsOf({ kind: 'words', column: 9, text: 'x' })).toEqual([0, 1, 2, 3]);
  });
});
