import type { Unit } from '../../domain/figure';
import type { MessageKey } from '../../i18n/namespaces';
import type { ChartLocalization } from './use-chart-localization';

/** The units of charts in words; counts of records and of ships need none beside their heading. */
const MEASURES = {
  usd: 'measure.usd',
  pen: 'measure.pen',
  cny: 'measure.cny',
  brl: 'measure.brl',
  t: 'measure.t',
  teu: 'measure.teu',
  vehicles: 'measure.vehicles',
  percent: 'measure.percent',
} as const satisfies Partial<Record<Unit, MessageKey<'charts'>>>;

const MONEY: readonly Unit[] = ['usd', 'pen', 'cny', 'brl'];

/**
 * Returns what a chart measures, for the line below its heading; undefined for a unit that needs no words. `years` are those
 * of a chart over several, the first and the last; sums of money are then said to be those of each year.
 */
export function measureText(
  unit: Unit,
  { locale, tCharts }: Pick<ChartLocalization, 'locale' | 'tCharts'>,
  years?: readonly [first: number | undefined, last: number | undefined],
): string | undefined {
  if (!isMeasured(unit)) return undefined;
  const [first, last] = years ?? [];
  const isOverYears = first !== undefined && last !== undefined && first < last;
  return [
    tCharts(MEASURES[unit]),
    ...(isOverYears && MONEY.includes(unit) ? [tCharts('measure.nominal')] : []),
    ...(isOverYears ? [`${first}–${last}`] : []),
  ].join(locale === 'zh' ? '，' : ', ');
}

function isMeasured(unit: Unit): unit is keyof typeof MEASURES {
  return unit in MEASURES;
}
