import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { lineLayout } from './line-layout';
import { valueAxis } from './value-axis';
import type { YearMark } from './year-marks';

const TEXT = { value: '', source: '' };
const SIZE = { width: 320, em: 12 };

function mark(year: number, ...values: number[]): YearMark {
  return { year, dots: values.map((value) => ({ value, isHollow: false, text: TEXT })) };
}

function layoutOf(...marks: YearMark[]) {
  const axis = valueAxis(30, 't', { locale: 'en', t: translator('en') });
  return lineLayout(marks, axis, SIZE);
}

describe('a line over years', () => {
  it('joins consecutive years', () => {
    expect(layoutOf(mark(2015, 10), mark(2016, 12), mark(2017, 14)).lines).toHaveLength(1);
  });

  it('has a gap at a missing year instead of falling to zero or bridging it', () => {
    const { lines, dots, gaps } = layoutOf(mark(2015, 10), mark(2017, 12));
    expect(lines).toEqual([]);
    expect(gaps.map(({ span }) => span)).toEqual(['2016']);
    expect(dots).toHaveLength(2);
  });

  it('passes through the lowest and the highest values where sources differ', () => {
    const { lines, bands, spans, dots } = layoutOf(mark(2021, 10), mark(2022, 12, 14));
    expect(lines).toHaveLength(2);
    expect(bands).toHaveLength(1);
    expect(spans).toHaveLength(1);
    expect(dots).toHaveLength(3);
  });

  it('spaces years in proportion to time', () => {
    const { dots } = layoutOf(mark(2010, 1), mark(2020, 2), mark(2025, 3));
    const [a = 0, b = 0, c = 0] = dots.map(({ x }) => x);
    expect(b - a).toBeCloseTo(2 * (c - b), 6);
  });

  it('stays inside the drawing', () => {
    const { dots, labels, height } = layoutOf(mark(2010, 30), mark(2025, 0));
    for (const { x, y } of [...dots, ...labels]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  it('puts a single year in the middle', () => {
    const [dot] = layoutOf(mark(2025, 3)).dots;
    expect(dot?.x).toBeGreaterThan(100);
    expect(dot?.x).toBeLessThan(220);
  });
});
