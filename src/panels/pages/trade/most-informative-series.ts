import type { TradeSeries } from '../../../domain/trade-flow';
import { yearCount } from '../../charts/year-marks';

/** Fewer years are easier to read in a table. */
const MIN_YEARS = 3;

/** Returns whether a series has enough years for a chart. */
export function isCharted({ values }: TradeSeries): boolean {
  return yearCount(values) >= MIN_YEARS;
}

/** Returns the series that represents a flow: its total, else the first with enough years. */
export function mostInformativeSeries(all: readonly TradeSeries[]): TradeSeries | undefined {
  const charted = all.filter(isCharted);
  return charted.find(({ id }) => id.startsWith('total')) ?? charted[0];
}
