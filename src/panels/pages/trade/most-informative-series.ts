import type { TradeSeries } from '../../../domain/trade-flow';
import { yearCount } from '../../charts/year-marks';

/** Fewer years are read faster in a table. */
const FEWEST_YEARS = 3;

/** Whether a series has years enough for a chart. */
export function isCharted({ values }: TradeSeries): boolean {
  return yearCount(values) >= FEWEST_YEARS;
}

/** The series that stands for a flow: its total, else the first with years enough. */
export function mostInformativeSeries(all: readonly TradeSeries[]): TradeSeries | undefined {
  const charted = all.filter(isCharted);
  return charted.find(({ id }) => id.startsWith('total')) ?? charted[0];
}
