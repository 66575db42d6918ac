import type { Unit } from '../../../domain/figure';
import type { TradeSeries } from '../../../domain/trade-flow';
import { wholeYear } from '../../charts/year-marks';

type SeriesValue = TradeSeries['values'][number];

/** The values of several products in one period. */
export interface ProductRanking {
  readonly unit: Unit;
  readonly period: string;
  /** The greatest first. */
  readonly products: readonly { readonly series: TradeSeries; readonly value: SeriesValue }[];
}

const MIN_PRODUCTS = { year: 2, span: 3 };

/**
 * Returns, for each unit, the products of the latest whole year in which several have values, or, without
 * such a year, of the latest other period that many share. At least one must have a code of the Harmonized
 * System, else they are not known to be products.
 */
export function productRankings(all: readonly TradeSeries[]): readonly ProductRanking[] {
  const products = all.filter(({ id }) => !isWhole(id));
  const units = [...new Set(products.map(({ unit }) => unit))];
  return units.flatMap((unit) => rankingOf(products, unit) ?? []);
}

function rankingOf(all: readonly TradeSeries[], unit: Unit): ProductRanking | undefined {
  const ofUnit = all.filter((each) => each.unit === unit);
  const periods = [...new Set(ofUnit.flatMap(({ values }) => values.map(periodOf)))];
  const latestFirst = periods.toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
  const isYear = (period: string) => wholeYear(period) !== undefined;
  const candidates = [
    ...latestFirst.filter(isYear),
    ...latestFirst.filter((period) => !isYear(period)),
  ];
  for (const period of candidates) {
    const products = productsIn(ofUnit, period);
    const ids = new Set(products.map(({ series }) => series.id));
    const isCoded = products.some(({ series }) => series.hs !== undefined);
    if (isCoded && ids.size >= (isYear(period) ? MIN_PRODUCTS.year : MIN_PRODUCTS.span)) {
      return { unit, period, products };
    }
  }
  return undefined;
}

/** Leaves out series that detail another of the same period: `revenue-vehicles` beside `revenue`. */
function productsIn(all: readonly TradeSeries[], period: string): ProductRanking['products'] {
  const found = all.flatMap((series) =>
    series.values
      .filter((value) => periodOf(value) === period && typeof value.value === 'number')
      .map((value) => ({ series, value })),
  );
  const isParent = (id: string) => found.some(({ series }) => series.id.startsWith(`${id}-`));
  return found
    .filter(({ series }) => !isParent(series.id))
    .sort((a, b) => Number(b.value.value) - Number(a.value.value));
}

/** Returns one spelling for a whole year, however the period writes it. */
function periodOf({ period }: SeriesValue): string {
  return String(wholeYear(period) ?? period);
}

function endOf(period: string): string {
  return period.split('/').at(-1) ?? period;
}

/** Returns whether an id means all goods, both directions or a place of transit, none of which is a product. */
function isWhole(id: string): boolean {
  return /^(total|both-ways|to-|from-)|-port$/.test(id);
}
