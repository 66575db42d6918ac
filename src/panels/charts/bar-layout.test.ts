import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import {
  type BarArrangement,
  type BarGroup,
  barLayout,
  greatestValue,
  groupsByYear,
} from './bar-layout';
import { valueAxis } from './value-axis';

const TEXT = { value: '', source: '' };
const SIZE = { width: 320, em: 12 };

function group(label: string, ...values: number[]): BarGroup {
  return { label, bars: values.map((value) => ({ value, text: TEXT })) };
}

function layoutOf(groups: readonly BarGroup[], arrangement: BarArrangement = 'grouped') {
  const localization = { locale: 'en', t: translator('en') } as const;
  const axis = valueAxis(greatestValue(groups, arrangement), 'teu', localization);
  return barLayout(groups, arrangement, axis, SIZE);
}

describe('bars', () => {
  it('start at zero and are as high as their values', () => {
    const { bars, plot } = layoutOf([group('2023', 10), group('2024', 20)]);
    const [a, b] = bars;
    expect(b?.height).toBeCloseTo(2 * (a?.height ?? 0), 6);
    expect((a?.y ?? 0) + (a?.height ?? 0)).toBeCloseTo(plot.bottom, 6);
  });

  it('share the place of a year on which sources differ', () => {
    const { bars } = layoutOf([group('2023', 10), group('2024', 20, 21)]);
    const [one, ...two] = bars;
    expect(two.map(({ width }) => width)).toEqual([(one?.width ?? 0) / 2, (one?.width ?? 0) / 2]);
  });

  it('are stacked where they are parts', () => {
    const groups = [group('2023', 10, 5)];
    const [lower, upper] = layoutOf(groups, 'stacked').bars;
    expect(greatestValue(groups, 'stacked')).toBe(15);
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? 0, 6);
  });

  it('leave a gap for a year without values', () => {
    const { bars, gaps, categories } = layoutOf([
      group('2020', 1),
      group('2021'),
      group('2022', 2),
    ]);
    expect(bars).toHaveLength(2);
    expect(gaps.map(({ span }) => span)).toEqual(['2021']);
    expect(categories.map(({ text }) => text).sort()).toEqual(['2020', '2021', '2022']);
  });

  it('label every value if all fit, else the last and the greatest', () => {
    expect(layoutOf([group('2023', 10), group('2024', 20)]).labels).toHaveLength(2);
    const many = Array.from({ length: 40 }, (_, i) => group(String(1986 + i), 1000 + i));
    expect(layoutOf(many).labels.length).toBeLessThanOrEqual(2);
  });
});

const DOT = { value: 5, isHollow: false, text: TEXT };

describe('groupsByYear', () => {
  it('keeps an empty group for a year without a value', () => {
    const groups = groupsByYear([
      { year: 2020, dots: [DOT] },
      { year: 2022, dots: [DOT, DOT] },
    ]);
    expect(groups.map(({ label, bars }) => [label, bars.length])).toEqual([
      ['2020', 1],
      ['2021', 0],
      ['2022', 2],
    ]);
  });

  it('is empty without marks', () => {
    expect(groupsByYear([])).toEqual([]);
  });
});
