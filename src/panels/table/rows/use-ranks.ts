import { useEffect, useMemo, useReducer } from 'react';
import { runInSlices } from '../../context/run-in-slices';
import { sortValue, type TableColumn } from '../table-definition';
import { collation, type TableText } from '../table-text';
import { type ColumnRanks, rankColumn, rankColumnInSteps } from './column-ranks';

/** Rows up to which a column is ranked at once: longer lists of text would hold up the page. */
const AT_ONCE = 20_000;

/** Milliseconds of work before the page may respond to the reader. */
const SLICE_MS = 40;

/**
 * Returns a function that gives the ranks of a column, undefined while those of a long list are being computed. It keeps
 * them until rows or language change, and renders again when some are there.
 */
export function useRanks<Row>(
  rows: readonly Row[],
  text: TableText,
): (column: TableColumn<Row>) => ColumnRanks | undefined {
  const [version, renderAgain] = useReducer((count: number) => count + 1, 0);
  const ranker = useMemo(() => columnRanker(rows, text, renderAgain as () => void), [rows, text]);
  useEffect(() => () => ranker.stop(), [ranker]);
  // A new function for new ranks, so that what is computed from them is computed again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version counts the ranks.
  return useMemo(() => (column) => ranker.ranksOf(column), [ranker, version]);
}

function columnRanker<Row>(rows: readonly Row[], text: TableText, onRanked: () => void) {
  const known = new Map<string, ColumnRanks | 'pending'>();
  const compare = collation(text.locale);
  const running: (() => void)[] = [];

  function rankSoon(column: TableColumn<Row>) {
    known.set(column.id, 'pending');
    const onDone = (ranks: ColumnRanks) => {
      known.set(column.id, ranks);
      onRanked();
    };
    running.push(runInSlices(rankInSteps(column), onDone, SLICE_MS));
  }

  function* rankInSteps(column: TableColumn<Row>): Generator<undefined, ColumnRanks> {
    const values = [];
    for (const [i, row] of rows.entries()) {
      values.push(sortValue(column, row, text));
      if (i % 2000 === 0) yield;
    }
    return yield* rankColumnInSteps(values, compare);
  }

  return {
    ranksOf(column: TableColumn<Row>): ColumnRanks | undefined {
      const found = known.get(column.id);
      if (found === 'pending') return undefined;
      if (found) return found;
      if (rows.length > AT_ONCE) {
        rankSoon(column);
        return undefined;
      }
      const ranks = rankColumn(
        rows.map((row) => sortValue(column, row, text)),
        compare,
      );
      known.set(column.id, ranks);
      return ranks;
    },
    stop() {
      for (const stop of running) stop();
    },
  };
}
