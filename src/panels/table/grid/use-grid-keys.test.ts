import { describe, expect, it } from 'vitest';
import { cellAfterKey } from './use-grid-keys';

const SIZE = { rows: 50, columns: 6, page: 10 };
const after = (key: string, row: number, column: number, ctrlKey = false) => {
  const cell = cellAfterKey({ key, ctrlKey, metaKey: false }, { row, column }, SIZE);
  return cell && [cell.row, cell.column];
};

describe('the keys of a grid', () => {
  it('move by one cell and stop at the edges', () => {
    expect(after('ArrowDown', 3, 2)).toEqual([4, 2]);
    expect(after('ArrowUp', 0, 2)).toEqual([0, 2]);
    expect(after('ArrowRight', 3, 5)).toEqual([3, 5]);
    expect(after('ArrowLeft', 3, 2)).toEqual([3, 1]);
  });

  it('move by a page and stop at the first and the last row', () => {
    expect(after('PageDown', 3, 2)).toEqual([13, 2]);
    expect(after('PageDown', 45, 2)).toEqual([49, 2]);
    expect(after('PageUp', 3, 2)).toEqual([0, 2]);
  });

  it('move to the ends of a row and, with Ctrl, of the grid', () => {
    expect(after('Home', 3, 2)).toEqual([3, 0]);
    expect(after('End', 3, 2)).toEqual([3, 5]);
    expect(after('Home', 3, 2, true)).toEqual([0, 0]);
    expect(after('End', 3, 2, true)).toEqual([49, 5]);
  });

  it('leave other keys alone', () => {
    expect(after('a', 3, 2)).toBeUndefined();
    expect(after('Tab', 3, 2)).toBeUndefined();
  });
});
