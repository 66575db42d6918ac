import type { LineFormat } from '../answer-formats';
import { parsePair } from '../pairs';
import { createResolver } from '../places/resolver';
import type { RouteOptions } from '../route-options';
import type { PairRow } from './pair-task';
import type { Line } from './read-lines';
import { type RowFormat, readRow } from './read-row';

/** How the rows of a stream are read, routed and written. */
export interface PairSettings {
  readonly rows: RowFormat;
  readonly format: LineFormat;
  readonly withLines: boolean;
  /** What a row asks if it does not say otherwise. */
  readonly defaults: RouteOptions;
  readonly wrapsLongitudes: boolean;
}

/** Returns a function that reads a line as a pair, with its error if it is none. */
export function createRowReader(settings: PairSettings): (line: Line) => PairRow {
  const resolver = createResolver(settings.wrapsLongitudes);
  return (line) => {
    const row = line.number;
    try {
      return { row, pair: parsePair(readRow(line, settings.rows), resolver, settings.defaults) };
    } catch (error) {
      return { row, pair: { id: null, error: (error as Error).message } };
    }
  };
}
