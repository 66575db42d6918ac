import {
  isTradeRegion,
  type SeriesDirection,
  type TradeFlow,
  type TradeSeries,
} from '../../../domain/trade-flow';
import { wholeYear } from '../../charts/year-marks';

/** The same goods in the same direction as two countries or more count them. */
export interface ReporterTable {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly direction?: SeriesDirection;
  /** Of the first column's series. */
  readonly series: TradeSeries;
  readonly reporters: readonly (Pick<TradeSeries, 'basis'> & { readonly reporter: string })[];
  readonly rows: readonly ReporterRow[];
}

export interface ReporterRow {
  readonly year: number;
  /** By column; of a range the lower end. */
  readonly values: readonly (number | undefined)[];
  /** Percent by which the second country's figure is above the first one's. */
  readonly difference?: number;
}

/** Returns what several countries counted in whole years, a table for all goods or a product in a direction. */
export function reporterTables({ from, to, series }: TradeFlow): readonly ReporterTable[] {
  if (isTradeRegion(from) || isTradeRegion(to)) return [];
  const counted = series.filter(({ reporter }) => reporter === from || reporter === to);
  return [...new Set(counted.map(goodsOf))].flatMap((key): readonly ReporterTable[] => {
    const alike = counted.filter((each) => goodsOf(each) === key);
    const columns = [...new Set(alike.map(({ reporter }) => reporter ?? ''))]
      .map((reporter) => columnOf(reporter, alike))
      .filter(({ values }) => values.size > 0);
    const years = new Set(columns.flatMap(({ values }) => [...values.keys()]));
    const [first] = alike;
    if (!first || columns.length < 2) return [];
    const { direction } = first;
    return [
      {
        ...{
          key,
          series: first,
          ...(direction === 'back' ? { from: to, to: from } : { from, to }),
        },
        ...(direction !== undefined && { direction }),
        reporters: columns.map(({ values: _, ...reporter }) => reporter),
        rows: [...years]
          .toSorted((a, b) => a - b)
          .map((year) =>
            rowOf(
              year,
              columns.map(({ values }) => values.get(year)),
            ),
          ),
      },
    ];
  });
}

function goodsOf({ direction, hs = '', unit }: TradeSeries): string {
  return [direction, hs, unit].join(' ');
}

function columnOf(reporter: string, alike: readonly TradeSeries[]) {
  const own = alike.filter((each) => each.reporter === reporter);
  const basis = own.find((each) => each.basis !== undefined)?.basis;
  return { reporter, ...(basis !== undefined && { basis }), values: byYear(own) };
}

/** Returns values by whole year, those of the first series that has the year. */
function byYear(all: readonly TradeSeries[]): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const { value, period } of all.flatMap((each) => each.values)) {
    const year = wholeYear(period);
    if (year !== undefined && typeof value === 'number' && !values.has(year)) {
      values.set(year, value);
    }
  }
  return values;
}

function rowOf(year: number, values: readonly (number | undefined)[]): ReporterRow {
  const [a, b] = values;
  const difference = a !== undefined && b !== undefined && a > 0 ? (b / a - 1) * 100 : undefined;
  return { year, values, ...(difference !== undefined && { difference }) };
}
