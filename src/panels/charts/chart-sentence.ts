import type { Unit } from '../../domain/figure';
import { compactText } from './compact-text';
import type { ChartLocalization } from './use-chart-localization';

/** A value with its name: a year, a product or a country. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/** Returns one sentence that describes a chart over years; `values` are in the order of their years. */
export function yearsSentence(
  title: string,
  values: readonly NamedValue[],
  unit: Unit,
  localization: ChartLocalization,
): string {
  const [least, greatest] = extremes(values);
  if (!least || !greatest) return localization.tCharts('alt.empty', { title });
  const [first = '', last = ''] = [values.at(0)?.name, values.at(-1)?.name];
  return localization.tCharts(first === last ? 'alt.one-year' : 'alt.years', {
    title,
    first,
    last,
    least: compactText(least.value, unit, localization),
    leastIn: least.name,
    greatest: compactText(greatest.value, unit, localization),
    greatestIn: greatest.name,
  });
}

/** Returns one sentence that describes a chart of ranked rows. */
export function rowsSentence(
  title: string,
  values: readonly NamedValue[],
  unit: Unit,
  localization: ChartLocalization,
): string {
  const [least, greatest] = extremes(values);
  if (!least || !greatest) return localization.tCharts('alt.empty', { title });
  return localization.tCharts('alt.rows', {
    title,
    count: values.length,
    least: compactText(least.value, unit, localization),
    leastOf: least.name,
    greatest: compactText(greatest.value, unit, localization),
    greatestOf: greatest.name,
  });
}

function extremes(values: readonly NamedValue[]) {
  const ordered = values.toSorted((a, b) => a.value - b.value);
  return [ordered.at(0), ordered.at(-1)] as const;
}
