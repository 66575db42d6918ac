import type { FigureValue, Unit } from '../../../domain/figure';
import type { TradeFlow, TradeSeries } from '../../../domain/trade-flow';
import { wholeYear } from '../../charts/year-marks';

/** A part of a year's trade: a product, or all other goods. */
export interface StackPart {
  /** The product's series; absent for all other goods. */
  readonly series?: TradeSeries;
  readonly value: number;
  /** Ids of the sources of the value; for other goods those of the total. */
  readonly sources: readonly string[];
}

/** A year of which the total is known; products without a figure of the year are among its other goods. */
export interface StackYear {
  readonly year: number;
  readonly total: number;
  /** From below: products in the order of `products`, then other goods. */
  readonly parts: readonly StackPart[];
  /** Products of which no figure of the year was found. */
  readonly missing: readonly TradeSeries[];
}

/** The products of a flow within its total by year. */
export interface ProductStack {
  readonly unit: Unit;
  readonly total: TradeSeries;
  /** The greatest of the last year first. */
  readonly products: readonly TradeSeries[];
  /** Every year from the first to the last; undefined without a total, or before any product was counted. */
  readonly years: readonly (StackYear | { readonly year: number })[];
}

const MIN_YEARS = 3;

/**
 * Returns products of a flow that were counted over the years, within a total that is counted alike: in dollars, at the same
 * basis, with one value a year. Undefined without such a total or such products.
 */
export function productStack({ series }: Pick<TradeFlow, 'series'>): ProductStack | undefined {
  const products = series.filter(
    (each) => each.hs !== undefined && isCounted(each) && byYear(each).size >= MIN_YEARS,
  );
  const [first] = products;
  const totals = series.filter(
    (each) =>
      each.id.startsWith('total') &&
      isCounted(each) &&
      each.basis === first?.basis &&
      valuesByYear(each).every(([, values]) => values.length === 1),
  );
  const counted = new Set(products.flatMap((each) => [...byYear(each).keys()]));
  const ranked = totals.toSorted((a, b) => shared(b, counted) - shared(a, counted));
  const [total] = ranked;
  if (!first || !total) return undefined;
  const totalOf = byYear(total);
  const years = [...counted].filter((year) => totalOf.has(year));
  if (years.length < MIN_YEARS) return undefined;
  const last = Math.max(...years);
  const inOrder = products.toSorted((a, b) => amountIn(b, last) - amountIn(a, last));
  const begin = Math.min(...years);
  return {
    unit: total.unit,
    total,
    products: inOrder,
    years: Array.from({ length: last - begin + 1 }, (_, i) => yearOf(begin + i, total, inOrder)),
  };
}

function yearOf(
  year: number,
  total: TradeSeries,
  products: readonly TradeSeries[],
): StackYear | { readonly year: number } {
  const whole = byYear(total).get(year);
  const parts = products.flatMap((series): readonly StackPart[] => {
    const value = byYear(series).get(year);
    return value ? [{ series, value: Number(value.value), sources: value.sources }] : [];
  });
  if (!whole || parts.length === 0) return { year };
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const rest = Math.max(0, Number(whole.value) - sum);
  return {
    year,
    total: Number(whole.value),
    parts: [...parts, { value: rest, sources: whole.sources }],
    missing: products.filter((series) => !byYear(series).has(year)),
  };
}

/** Returns whether a series counts dollars on the flow's own way. */
function isCounted({ unit, direction }: TradeSeries): boolean {
  return unit === 'usd' && direction === undefined;
}

function shared(series: TradeSeries, years: ReadonlySet<number>): number {
  return [...byYear(series).keys()].filter((year) => years.has(year)).length;
}

function amountIn(series: TradeSeries, year: number): number {
  return Number(byYear(series).get(year)?.value ?? 0);
}

/** Returns the first value of each whole year. */
function byYear(series: TradeSeries): ReadonlyMap<number, FigureValue> {
  return new Map(
    valuesByYear(series).flatMap(([year, [value]]) => (value ? [[year, value] as const] : [])),
  );
}

function valuesByYear({
  values,
}: TradeSeries): readonly (readonly [number, readonly FigureValue[]])[] {
  const years = new Map<number, FigureValue[]>();
  for (const value of values) {
    const year = wholeYear(value.period);
    if (year === undefined || typeof value.value !== 'number') continue;
    years.set(year, [...(years.get(year) ?? []), value]);
  }
  return [...years];
}
