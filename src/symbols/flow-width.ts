import type { FlowLine } from '../domain/flow-line';

/** CSS pixels for 100 billion US dollars a year; the width grows in proportion to the value. */
export const WIDTH_OF_100_BN = 6;

/** Width of lines that have no value in US dollars for a whole year, and least width of the others. */
export const THIN = 1.4;

const GREATEST = 24;

/** Returns whether a line's width stands for its value: of a whole year, in US dollars. */
export function isToScale({ unit, period }: Pick<FlowLine, 'unit' | 'period'>): boolean {
  return unit === 'usd' && /^\d{4}$/.test(period);
}

/** Returns the width of a flow's line in CSS pixels. */
export function flowWidth(line: Pick<FlowLine, 'unit' | 'period' | 'value' | 'to'>): number {
  if (!isToScale(line)) return THIN;
  const billions = (line.to ?? line.value) / 1e9;
  return Math.min(GREATEST, Math.max(THIN, (billions / 100) * WIDTH_OF_100_BN));
}
