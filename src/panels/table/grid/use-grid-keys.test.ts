import { describe, expect, it } from 'vitest';
import { cellAfterKey } from './use-grid-keys';

const SIZE = { rows: 50, columns: 6, page: 10 };
const moved = (key: string, row: number, column: number, ctrlKey = false) => {
  const cell = cellAfterKey({ key, ctrlKey, metaKey: false }, { row, column }, SIZE);
  return cell && [cell.row, cell.column];
};

describe('the keys of a grid', () => {
  it('move by one cell and stop at the edges', () => {
    expect(moved('ArrowDown', 3, 2)).toEqual([4, 2]);
    expect(moved('ArrowUp', 0, 2)).toEqual([0, 2]);
    expect(moved('ArrowRight', 3, 5)).toEqual([3, 5]);
    expect(moved('ArrowLeft', 3, 2)).toEqual([3, 1]);
  });

  it('move by a page and stop at the first and the last row', () => {
    expect(moved('PageDown', 3, 2)).toEqual([13, 2]);
    expect(moved('PageDown', 45, 2)).toEqual([49, 2]);
    expect(moved('PageUp', 3, 2)).toEqual([0, 2]);
  });

  it('move to the ends of a row and, with Ctrl, of the grid', () => {
    expect(moved('Home', 3, 2)).toEqual([3, 0]);
    expect(moved('End', 3, 2)).toEqual([3, 5]);
    expect(moved('Home', 3, 2, true)).toEqual([0, 0]);
    expect(moved('End', 3, 2, true)).toEqual([49, 5]);
  });

  it('leave other keys alone', () => {
    expect(moved('a', 3, 2)).toBeUndefined();
    expect(moved('Tab', 3, 2)).toBeUndefined();
  });
});
