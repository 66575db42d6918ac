import { describe, expect, it } from 'vitest';
import { alignFigures, recordCount, relationsOf } from './align-figures';
import type { Figure, FigureValue, Unit } from './figure';

function value(number: number, more: Partial<FigureValue> = {}): FigureValue {
  return { value: number, qualifier: 'reported', asOf: '2025', sources: ['a'], ...more };
}

function figure(id: string, unit: Unit, values: readonly FigureValue[], label = id): Figure {
  return { id, unit, values, label: { en: label, es: label, pt: label, zh: label } };
}

function years(...each: readonly (readonly [period: string, number: number])[]): FigureValue[] {
  return each.map(([period, number]) => value(number, { period }));
}

describe('alignFigures', () => {
  it('gives one row to one measure in one unit under one label', () => {
    const rows = alignFigures([
      [figure('ships', 'ships', [value(9)]), figure('size', 'teu', [value(8000)])],
      [figure('size', 'teu', [value(9000)]), figure('ships', 'ships', [value(6)])],
    ]);
    expect(rows.map(({ key, values }) => [key, values.map(([first]) => first?.value)])).toEqual([
      ['ships ships ships ', [9, 6]],
      ['size teu size ', [8000, 9000]],
    ]);
  });

  it.each([
    ['unit', figure('depth', 'm', [value(16)]), figure('depth', 'count', [value(16)])],
    ['label', figure('depth', 'm', [value(16)]), figure('depth', 'm', [value(16)], 'channel')],
    ['id', figure('depth', 'm', [value(16)]), figure('draught', 'm', [value(16)])],
  ])('keeps figures of another %s apart', (_, one, other) => {
    const rows = alignFigures([[one], [other]]);
    expect(rows.map(recordCount)).toEqual([1, 1]);
  });

  it('shows the newest period that most records share', () => {
    const [row, ...others] = alignFigures([
      [figure('teu', 'teu', years(['2023', 1], ['2024', 2], ['2025-01/2025-06', 3]))],
      [figure('teu', 'teu', years(['2022', 4], ['2023', 5], ['2024', 6]))],
      [figure('teu', 'teu', years(['2023', 7]))],
    ]);
    expect(others).toEqual([]);
    expect(row?.period).toBe('2023');
    expect(row?.values.map((each) => each.map(({ value: number }) => number))).toEqual([
      [1],
      [5],
      [7],
    ]);
  });

  it('shows the newest whole year besides a newer part of one', () => {
    const each = years(['2023', 1], ['2024', 2], ['2025-01/2025-06', 3]);
    const rows = alignFigures([[figure('teu', 'teu', each)], [figure('teu', 'teu', each)]]);
    expect(rows.map(({ period }) => period)).toEqual(['2025-01/2025-06', '2024']);
  });

  it('puts measures that more records have first', () => {
    const [one, both] = [figure('one', 'm', [value(1)]), figure('both', 'm', [value(2)])];
    expect(alignFigures([[one, both], [both]]).map(({ id }) => id)).toEqual(['both', 'one']);
  });

  it('gives each newest period a row if none is shared', () => {
    const rows = alignFigures([
      [figure('teu', 'teu', years(['2019', 1], ['2020', 2]))],
      [figure('teu', 'teu', years(['2024', 6]))],
    ]);
    expect(rows.map(({ period, values }) => [period, values.map(({ length }) => length)])).toEqual([
      ['2024', [0, 1]],
      ['2020', [1, 0]],
    ]);
  });

  it('keeps every value of a measure of one record', () => {
    const rows = alignFigures([[figure('teu', 'teu', years(['2019', 1], ['2020', 2]))], []]);
    expect(rows.map(({ period, values }) => [period, values.map(({ length }) => length)])).toEqual([
      [undefined, [2, 0]],
    ]);
  });
});

describe('relationsOf', () => {
  it('gives ratios to the first record that has a value', () => {
    const values = [[], [value(200)], [value(500)], [value(200)]];
    expect(relationsOf({ unit: 'teu', values })).toEqual([
      undefined,
      undefined,
      { kind: 'ratio', ratio: 2.5, to: 1 },
      undefined,
    ]);
  });

  it('gives differences of days', () => {
    expect(relationsOf({ unit: 'days', values: [[value(74)], [value(67)]] })[1]).toEqual({
      kind: 'difference',
      difference: -7,
      to: 0,
    });
  });

  it.each([
    ['sources differ', [value(500), value(510)]],
    ['there is a range', [value(500, { to: 600 })]],
    ['one value is planned', [value(500, { qualifier: 'planned' })]],
  ])('gives none where %s', (_, other) => {
    expect(relationsOf({ unit: 'teu', values: [[value(200)], other] })[1]).toBeUndefined();
  });

  it('gives none for dates', () => {
    const date = (text: string) => value(0, { value: text });
    const values = [[date('2024')], [date('2025')]];
    expect(relationsOf({ unit: 'date', values })[1]).toBeUndefined();
  });
});
