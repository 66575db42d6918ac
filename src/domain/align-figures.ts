import type { Figure, FigureValue, Unit } from './figure';
import type { Localized } from './locale';

/** One measure of several records, with the values that may stand side by side. */
export interface FigureRow {
  readonly key: string;
  /** Id of the figure in the records. */
  readonly id: string;
  readonly label: Localized;
  readonly unit: Unit;
  /** The period to which all values refer; absent for a measure without periods and for a row of one record. */
  readonly period?: string;
  /** For each record, its values of the measure; empty if its record gives none. */
  readonly values: readonly (readonly FigureValue[])[];
}

/**
 * Aligns the figures of records by what they measure: one row has one label, one unit and one period, so that unlike values
 * never stand side by side. Of a series, the newest period and the newest whole year that most records have get a row each;
 * if no two records share a period, each record's newest period gets one. A measure of a single record keeps all its values
 * in one row. Measures that more records have come first.
 */
export function alignFigures(records: readonly (readonly Figure[])[]): readonly FigureRow[] {
  const measures = new Map<string, Measure>();
  for (const [i, figures] of records.entries()) {
    for (const figure of figures) {
      const key = `${figure.id} ${figure.unit} ${figure.label.en}`;
      const measure = measures.get(key) ?? { figure, values: records.map(() => []) };
      const values = measure.values.with(i, [...(measure.values[i] ?? []), ...figure.values]);
      measures.set(key, { ...measure, values });
    }
  }
  return [...measures]
    .flatMap(([key, measure]) => rowsOf(key, measure))
    .toSorted((a, b) => recordCount(b) - recordCount(a));
}

interface Measure {
  readonly figure: Figure;
  readonly values: readonly (readonly FigureValue[])[];
}

/** Returns the number of records that have a value. */
export function recordCount({ values }: Pick<FigureRow, 'values'>): number {
  return values.filter((each) => each.length > 0).length;
}

function rowsOf(
  key: string,
  { figure: { id, label, unit }, values }: Measure,
): readonly FigureRow[] {
  const row = { key, id, label, unit };
  if (recordCount({ values }) < 2) return [{ ...row, values }];
  return shownPeriods(values).map((period) => ({
    ...row,
    key: `${key} ${period}`,
    ...(period === NO_PERIOD ? {} : { period }),
    values: values.map((each) => each.filter((value) => periodOf(value) === period)),
  }));
}

const NO_PERIOD = '';

function shownPeriods(values: Measure['values']): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of values) {
    for (const period of new Set(each.map(periodOf))) {
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  if (most > 1) {
    const shared = [...counts.keys()].filter((period) => counts.get(period) === most);
    const years = shared.filter((period) => /^\d{4}$/.test(period));
    return [...new Set([newest(shared), ...(years.length > 0 ? [newest(years)] : [])])];
  }
  const ownNewest = values.flatMap((each) => (each.length > 0 ? [newest(each.map(periodOf))] : []));
  return [...new Set(ownNewest)].toSorted().reverse();
}

function newest(periods: readonly string[]): string {
  return periods.reduce((last, period) => (endOf(period) > endOf(last) ? period : last));
}

/** Returns the end of a period; of two with one end, the longer is the greater text. */
function endOf(period: string): string {
  const [start = '', end = start] = period.split('/');
  return `${end} ${start === end ? '~' : ''}`;
}

function periodOf({ period = NO_PERIOD }: FigureValue): string {
  return period;
}

/** How a value relates to that of the first record that has one. */
export type Relation =
  | { readonly kind: 'ratio'; readonly ratio: number; readonly to: number }
  | { readonly kind: 'difference'; readonly difference: number; readonly to: number };

/** Units whose differences say more than their ratios. */
const DIFFERENCE_UNITS: readonly Unit[] = ['days', 'h', 'percent', 'm'];

/**
 * Returns for each record how its value relates to that of the first record that has one; `to` is that record's index.
 * Undefined for the first one, for dates, for ranges, where sources differ, and where one value is reported and the other
 * claimed, planned or forecast.
 */
export function relationsOf({
  unit,
  values,
}: Pick<FigureRow, 'unit' | 'values'>): readonly (Relation | undefined)[] {
  const to = values.findIndex((each) => each.length > 0);
  const base = onlyValue(values[to] ?? []);
  return values.map((each, i) => {
    const value = onlyValue(each);
    if (i === to || !base || !value || isFirm(base) !== isFirm(value)) return undefined;
    if (base.number === value.number) return undefined;
    if (DIFFERENCE_UNITS.includes(unit)) {
      return { kind: 'difference', difference: value.number - base.number, to };
    }
    return base.number > 0 ? { kind: 'ratio', ratio: value.number / base.number, to } : undefined;
  });
}

function onlyValue(
  values: readonly FigureValue[],
): { readonly number: number; readonly qualifier: FigureValue['qualifier'] } | undefined {
  const [first] = values;
  if (!first || typeof first.value !== 'number') return undefined;
  const { value: number, qualifier } = first;
  const isOnly = values.every((each) => each.value === number && each.to === undefined);
  return isOnly ? { number, qualifier } : undefined;
}

function isFirm({ qualifier }: Pick<FigureValue, 'qualifier'>): boolean {
  return qualifier === 'reported' || qualifier === 'derived' || qualifier === 'estimate';
}
