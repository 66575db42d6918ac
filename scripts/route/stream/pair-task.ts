import { openBuiltRouter } from '../../../tools/routing/built-router';
import { answerPair } from '../answer';
import { formatAnswer, type LineFormat } from '../answer-formats';
import type { BadPair, Pair } from '../pairs';

/** How the answers of a stream are written. */
export interface AnswerSettings {
  readonly format: LineFormat;
  readonly withLines: boolean;
}

/** A row of the input. */
export interface PairRow {
  /** Number of the line. */
  readonly row: number;
  readonly pair: Pair | BadPair;
}

/** The answer to a row. */
export interface AnsweredRow {
  readonly row: number;
  /** As it is written. */
  readonly text: string;
  /** Why there is no route. */
  readonly error?: string;
}

/** Returns what a thread does with some rows: it answers each. Rows with one origin share work. */
export function createPairTask({
  format,
  withLines,
}: AnswerSettings): (rows: readonly PairRow[]) => readonly AnsweredRow[] {
  const router = openBuiltRouter();
  return (rows) =>
    rows.map(({ row, pair }) => {
      const answer = answerPair(router, pair, withLines);
      const { error } = answer;
      const text = formatAnswer(answer, row, format, withLines);
      return { row, text, ...(error !== undefined && { error }) };
    });
}
