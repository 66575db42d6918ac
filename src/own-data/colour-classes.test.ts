import { describe, expect, it } from 'vitest';
import { classOf, colourClasses, MAX_VALUES } from './colour-classes';
import type { OwnColumn } from './own-layer';
import { numbers } from './own-layer.fixture';
import { textColumn } from './with-columns';

const ranksOf = (column: OwnColumn, count: number) =>
  Array.from({ length: count }, (_, row) => classOf(column, colourClasses(column))(row));

describe('colourClasses', () => {
  it('ranks texts by their number of rows, and counts empty cells apart', () => {
    const column = textColumn('mineral', ['gold', 'zinc', 'zinc', '']);
    expect(colourClasses(column)).toMatchObject({
      values: [
        { text: 'zinc', count: 2 },
        { text: 'gold', count: 1 },
      ],
      emptyCount: 1,
      otherCount: 0,
    });
    expect(ranksOf(column, 4)).toEqual([1, 0, 0, undefined]);
  });

  it('gives no colour of their own to values beyond the most frequent', () => {
    const texts = Array.from({ length: MAX_VALUES + 3 }, (_, i) => `value ${i}`);
    const column = textColumn('many', texts);
    expect(colourClasses(column)).toMatchObject({ otherCount: 3 });
    expect(ranksOf(column, texts.length).filter((rank) => rank === undefined)).toHaveLength(3);
  });

  it('divides numbers into classes of about as many rows', () => {
    const column = numbers('output', ...Array.from({ length: 100 }, (_, i) => i));
    const ranks = ranksOf(column, 100);
    expect([0, 1, 2, 3, 4].map((rank) => ranks.filter((each) => each === rank).length)).toEqual([
      20, 20, 20, 20, 20,
    ]);
  });

  it('has one class where all numbers are equal, and none for empty cells', () => {
    const column = numbers('same', 7, 7, Number.NaN);
    expect(colourClasses(column)).toEqual({
      ...{ kind: 'steps', least: 7, most: 7, breaks: [], emptyCount: 1 },
    });
    expect(ranksOf(column, 3)).toEqual([0, 0, undefined]);
  });
});
