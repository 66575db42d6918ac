import type { FigureValue, Unit } from './figure';
import type { SeriesDirection, TradeFlow, TradeSeries } from './trade-flow';

export type FlowDirection = 'forth' | SeriesDirection;

/** What a line on the map says of a flow: the latest value of its main series in one direction. */
export interface FlowLine {
  readonly flow: TradeFlow;
  readonly direction: FlowDirection;
  readonly series: TradeSeries;
  readonly unit: Unit;
  /** `YYYY`, or the latest span if no value is of a whole year. */
  readonly period: string;
  readonly value: number;
  /** Upper end if sources differ for the period. */
  readonly to?: number;
}

const MONEY: readonly Unit[] = ['usd', 'cny', 'pen', 'brl'];

/**
 * Returns the lines that stand for a flow: one each way if values of money are known each way, else one for both ways
 * together, else the first other quantity. A share is no quantity of a flow.
 */
export function flowLines(flow: TradeFlow): readonly FlowLine[] {
  const lines = (['forth', 'back', 'both'] as const).flatMap((direction) => {
    const series = mainSeries(flow, direction);
    return series ? [lineOf(flow, direction, series)] : [];
  });
  const [ways, sums] = [
    lines.filter(({ direction }) => direction !== 'both'),
    lines.filter(({ direction }) => direction === 'both'),
  ];
  const isMoney = ({ unit }: FlowLine) => MONEY.includes(unit);
  for (const each of [ways.filter(isMoney), sums.filter(isMoney), ways]) {
    if (each.length > 0) return each;
  }
  return sums;
}

/** Returns the lines of several flows, without sums of both ways between places that have lines each way. */
export function linesOfFlows(flows: readonly TradeFlow[]): readonly FlowLine[] {
  const all = flows.flatMap(flowLines);
  const hasWays = ({ from, to }: TradeFlow) =>
    all.some(
      ({ direction, flow }) =>
        direction !== 'both' &&
        flow.route === undefined &&
        [flow.from, flow.to].toSorted().join() === [from, to].toSorted().join(),
    );
  return all.filter(
    ({ direction, flow }) => direction !== 'both' || flow.route !== undefined || !hasWays(flow),
  );
}

/** Returns the total in one direction: in US dollars if possible, else in other money, else in any unit. */
function mainSeries({ series }: TradeFlow, direction: FlowDirection): TradeSeries | undefined {
  const rank = ({ id, unit, hs }: TradeSeries) =>
    (id.startsWith('total') ? 0 : 1) +
    (unit === 'usd' ? 0 : MONEY.includes(unit) ? 2 : 4) +
    (hs === undefined ? 0 : 8);
  return series
    .filter((each) => (each.direction ?? 'forth') === direction && each.unit !== 'percent')
    .toSorted((a, b) => rank(a) - rank(b))
    .at(0);
}

function lineOf(flow: TradeFlow, direction: FlowDirection, series: TradeSeries): FlowLine {
  const years = series.values.filter(({ period }) => /^\d{4}$/.test(period));
  const latest = (years.length > 0 ? years : series.values).toSorted((a, b) =>
    endOf(b.period).localeCompare(endOf(a.period)),
  );
  const period = latest[0]?.period ?? '';
  const numbers = latest
    .filter((value) => value.period === period)
    .flatMap(({ value, to }: FigureValue) => [value, to])
    .filter((each) => typeof each === 'number');
  const [value, to] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    flow,
    direction,
    series,
    unit: series.unit,
    period,
    value,
    ...(to > value && { to }),
  };
}

function endOf(period: string): string {
  return period.split('/').at(-1) ?? period;
}
