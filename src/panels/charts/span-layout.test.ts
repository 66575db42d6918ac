import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../domain/figure';
import { translator } from '../../i18n/translator';
import { monthSpans } from './month-spans';
import { spanLayout } from './span-layout';
import { valueAxis } from './value-axis';

const SIZE = { width: 360, em: 12 };
const WORDS = { gap: 'no figure', formatMonth: (month: string) => month };

function layoutOf(periods: Readonly<Record<string, number>>, end: number) {
  const values = Object.entries(periods).map(
    ([period, value]): FigureValue => ({
      value,
      period,
      qualifier: 'reported',
      asOf: '2025',
      sources: [],
    }),
  );
  const spans = monthSpans(values, () => ({ value: '', source: '' }));
  const greatest = Math.max(...spans.map(({ monthly }) => monthly));
  const axis = valueAxis(greatest, 'teu', { locale: 'en', t: translator('en') });
  return spanLayout(spans, end, axis, SIZE, WORDS);
}

const NOVEMBER_2026 = 2026 * 12 + 10;

describe('values over months', () => {
  const layout = layoutOf({ '2025-01/2025-05': 94_400, '2025-08': 34_913 }, NOVEMBER_2026);

  it('stand at their value a month', () => {
    const [long, month] = layout.spans;
    expect(long?.y).toBeCloseTo(layout.plot.y(18_880), 6);
    expect(month?.y).toBeCloseTo(layout.plot.y(34_913), 6);
    expect([long?.isMonth, month?.isMonth]).toEqual([false, true]);
  });

  it('are as wide as their time', () => {
    const [long] = layout.spans;
    const monthWidth = layout.yearWidth / 12;
    expect((long?.right ?? 0) - (long?.left ?? 0)).toBeCloseTo(5 * monthWidth, 6);
  });

  it('have gaps where nothing was counted, to the month until which values were looked for', () => {
    expect(layout.gaps.map(({ span }) => span)).toEqual(['2025-06 – 2025-07', '2025-09 – 2026-11']);
  });

  it('have the label of a line beside the bars that it crosses', () => {
    const crossed = layoutOf({ '2025-01/2025-12': 120, '2025-06': 30, '2025-07': 30 }, 0);
    const [line, bar] = crossed.spans;
    const label = crossed.labels.find(({ text }) => text === '10');
    expect(line?.isMonth).toBe(false);
    const half = 0.59 * 2 * SIZE.em * 0.5;
    const isClear =
      (label?.x ?? 0) + half < (bar?.left ?? 0) || (label?.x ?? 0) - half > (bar?.right ?? 0);
    expect(isClear).toBe(true);
  });

  it('keep labels of months apart and inside the drawing', () => {
    expect(layout.months.map(({ text }) => text)).toContain('2026-11');
    for (const { x } of layout.months) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
    }
  });
});
