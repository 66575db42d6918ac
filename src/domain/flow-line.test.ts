import { describe, expect, it } from 'vitest';
import { flowLines, linesOfFlows } from './flow-line';
import type { TradeFlow, TradeSeries } from './trade-flow';

const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };

function series(
  id: string,
  values: readonly (readonly [period: string, value: number])[],
  change: Partial<TradeSeries> = {},
): TradeSeries {
  return {
    id,
    label: name,
    unit: 'usd',
    values: values.map(([period, value]) => ({
      ...{ period, value, qualifier: 'reported' as const, asOf: period, sources: ['s'] },
    })),
    ...change,
  };
}

function flow(all: readonly TradeSeries[], change: Partial<TradeFlow> = {}): TradeFlow {
  const ends = { from: 'PE', to: 'CN' };
  return { id: 'f', name, summary: name, ...ends, series: all, about: {}, sources: [], ...change };
}

describe('flowLines', () => {
  it('takes the total of the latest whole year, not of a later part of a year', () => {
    const total = series('total', [
      ['2023', 23],
      ['2025', 28],
      ['2026-01/2026-03', 9],
    ]);
    const copper = series('copper', [['2025', 15]]);
    expect(flowLines(flow([copper, total]))).toMatchObject([
      { direction: 'forth', period: '2025', value: 28, series: { id: 'total' } },
    ]);
  });

  it('gives the range where sources differ for the year', () => {
    const total = series('total', [
      ['2022', 14.1],
      ['2022', 13.9],
    ]);
    expect(flowLines(flow([total]))).toMatchObject([{ value: 13.9, to: 14.1 }]);
  });

  it('draws each way where both are known, and their sum where they are not', () => {
    const sum = series('sum', [['2024', 9]], { direction: 'both' });
    const back = series('back', [['2024', 4]], { direction: 'back' });
    const there = series('there', [['2024', 5]]);
    const directions = (all: readonly TradeSeries[]) =>
      flowLines(flow(all)).map(({ direction }) => direction);
    expect(directions([sum, there, back])).toEqual(['forth', 'back']);
    expect(directions([sum])).toEqual(['both']);
    expect(directions([sum, { ...back, unit: 'vehicles' }])).toEqual(['both']);
  });

  it('draws a quantity where no value is known, and no share', () => {
    const tonnes = series('t', [['2023', 70]], { unit: 't', hs: '1201' });
    const share = series('s', [['2024', 76]], { unit: 'percent' });
    expect(flowLines(flow([share, tonnes]))).toMatchObject([{ unit: 't', value: 70 }]);
    expect(flowLines(flow([share]))).toEqual([]);
  });
});

describe('linesOfFlows', () => {
  it('leaves out a sum of both ways between places with a line each way, but not that of a route', () => {
    const out = flow([series('total', [['2025', 28]])], { id: 'out' });
    const sum = flow([series('sum', [['2022', 34]], { direction: 'both' })], { id: 'sum' });
    const route = { ...sum, id: 'route', route: 'pechy~cnsgh' };
    expect(linesOfFlows([out, sum, route]).map((line) => line.flow.id)).toEqual(['out', 'route']);
    expect(linesOfFlows([sum]).map((line) => line.flow.id)).toEqual(['sum']);
  });
});
