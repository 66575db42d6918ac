import { openBuiltRouter } from '../../../tools/routing/built-router';
import { answerPair } from '../answer';
import { formatAnswer, type LineFormat } from '../answer-formats';
import { type BadPair, type Pair, parsePair } from '../pairs';
import { createResolver } from '../places/resolver';
import type { RouteOptions } from '../route-options';
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

/** The answers to some lines, as they are written. */
export interface Answered {
  readonly text: string;
  readonly rows: number;
  /** Rows without a route. */
  readonly failures: number;
  readonly firstFailure?: { readonly row: number; readonly error: string };
}

/** Returns what a worker does with a group of lines. */
export function createPairTask(settings: PairSettings): (lines: readonly Line[]) => Answered {
  const { format, withLines, defaults, wrapsLongitudes } = settings;
  const router = openBuiltRouter();
  const resolver = createResolver(wrapsLongitudes);
  const pairOf = (line: Line): Pair | BadPair => {
    try {
      return parsePair(readRow(line, settings.rows), resolver, defaults);
    } catch (error) {
      return { id: null, error: (error as Error).message };
    }
  };
  return (lines) => {
    const answers = lines.map((line) => ({
      row: line.number,
      answer: answerPair(router, pairOf(line), withLines),
    }));
    const failed = answers.filter(({ answer }) => answer.error !== undefined);
    const [first] = failed;
    return {
      text: answers.map(({ answer, row }) => formatAnswer(answer, row, format, withLines)).join(''),
      rows: answers.length,
      failures: failed.length,
      ...(first && { firstFailure: { row: first.row, error: first.answer.error ?? '' } }),
    };
  };
}
