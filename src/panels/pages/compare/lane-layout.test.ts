import { describe, expect, it } from 'vitest';
import { laneLayout, yearFraction } from './lane-layout';

const SIZE = { width: 600, em: 12 };

function milestone(date: string, planned = false) {
  return { date, planned, label: { en: date, es: date, pt: date, zh: date } };
}

describe('yearFraction', () => {
  it('is the middle of a year or month that is known no better', () => {
    expect(yearFraction('2025')).toBe(2025.5);
    expect(yearFraction('2025-07')).toBeCloseTo(2025.5 + 0.5 / 12);
    expect(yearFraction('2025-01-01')).toBeCloseTo(2025, 1);
    expect(yearFraction('2025-12-31')).toBeLessThan(2026);
  });
});

describe('laneLayout', () => {
  it('places equal dates of different records one above the other', () => {
    const { lanes } = laneLayout(
      [[milestone('2014'), milestone('2020-05')], [milestone('2014')]],
      '2026-01-01',
      SIZE,
    );
    expect(lanes[0]?.dots[0]?.x).toBe(lanes[1]?.dots[0]?.x);
    expect(lanes[0]?.y).toBeLessThan(lanes[1]?.y ?? 0);
  });

  it('keeps every dot and label inside the drawing', () => {
    const dates = ['1999', '2014-01-01', '2031-12-31'].map((date) => milestone(date));
    const { lanes, ticks, bottom, height } = laneLayout([dates], '2026-01-01', SIZE);
    for (const { x, y } of lanes[0]?.dots ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeLessThan(bottom);
    }
    expect(bottom).toBeLessThan(height);
    expect(ticks.filter(({ isLabelled }) => isLabelled).length).toBeGreaterThan(3);
  });

  it('moves dots apart that would cover each other', () => {
    const [lane] = laneLayout(
      [['2014', '2014', '2014'].map((date) => milestone(date))],
      '2026',
      SIZE,
    ).lanes;
    expect(new Set(lane?.dots.map(({ y }) => y)).size).toBe(3);
  });

  it('has today only within the axis', () => {
    const at = (today: string) =>
      laneLayout([[milestone('2014'), milestone('2027')]], today, SIZE).now;
    expect(at('2026-11-28')).toBeGreaterThan(0);
    expect(at('2030-01-01')).toBeUndefined();
  });
});
