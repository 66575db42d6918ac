import type { FigureValue, Unit } from '../../domain/figure';
import type { Translate } from '../../i18n/translator';
import { compactText } from './compact-text';
import type { ChartLocalization } from './use-chart-localization';
import { drawnYear, spanOfYear, type YearMark } from './year-marks';

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

/** Returns the notes that a chart over years needs, each only where it applies. */
export function seriesNotes(
  values: readonly FigureValue[],
  marks: readonly YearMark[],
  form: 'line' | 'bars',
  tCharts: Translate<'charts'>,
): readonly string[] {
  const isHollow = marks.some(({ dots }) => dots.some((dot) => dot.isHollow));
  const isAtOdds = marks.some((mark) => spanOfYear(mark).low !== spanOfYear(mark).high);
  const [first, last] = [marks.at(0)?.year ?? 0, marks.at(-1)?.year ?? 0];
  const left = values.filter((value) => drawnYear(value) === undefined).length;
  return [
    isAtOdds ? tCharts(form === 'line' ? 'note.joined' : 'note.beside') : '',
    isHollow ? tCharts('note.hollow') : '',
    last - first + 1 > marks.length ? tCharts('note.gap') : '',
    left > 0 ? tCharts('note.table-only', { count: left }) : '',
  ].filter((note) => note !== '');
}
