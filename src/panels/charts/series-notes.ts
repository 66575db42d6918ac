import type { FigureValue } from '../../domain/figure';
import type { Translate } from '../../i18n/translator';
import { drawnYear, spanOfYear, type YearMark } from './year-marks';

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
