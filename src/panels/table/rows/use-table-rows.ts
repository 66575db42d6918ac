import { useMemo, useRef, useState } from 'react';
import type { SortKey } from '../../../domain/record-table';
import { useAtlas } from '../../context/atlas-context';
import type { TableColumn, TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';
import { groupRows, type ListedItems, listItems, orderRows, type RowGroup } from './row-order';
import { useRanks } from './use-ranks';

/** The rows of a table as it lists them. */
export interface TableRows<Row> {
  readonly rows: readonly Row[];
  /** Indices of the rows that pass the filters, in the order of the data. */
  readonly shown: Uint32Array;
  /** The same, sorted. */
  readonly order: Uint32Array;
  /** Undefined if the rows are not grouped. */
  readonly groups: readonly RowGroup[] | undefined;
  readonly items: ListedItems;
  isCollapsed(group: string): boolean;
  toggleGroup(group: string): void;
}

const NO_ROWS: readonly never[] = [];

/** Sorts, groups and lists the rows that pass the filters. Keeps the last list while the next one is being computed. */
export function useTableRows<Row>(
  definition: TableDefinition<Row>,
  text: TableText,
): TableRows<Row> {
  const status = useAtlas(definition.rows);
  const rows: readonly Row[] = status?.state === 'ready' ? status.value : NO_ROWS;
  const shown = useAtlas(definition.shown);
  const sort = useAtlas((state) => state.sort);
  const groupBy = useAtlas((state) => state.groupBy);
  const ranksOf = useRanks(rows, text);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const lastOrder = useRef<Uint32Array>(shown);

  const order = useMemo(() => {
    const keys = sortColumns(definition, sort).map(({ column, isDescending }) => ({
      ranks: ranksOf(column),
      isDescending,
    }));
    const ready = keys.flatMap(({ ranks, isDescending }) => (ranks ? { ranks, isDescending } : []));
    lastOrder.current =
      ready.length < keys.length
        ? keepOrder(lastOrder.current, shown, rows.length)
        : orderRows(shown, ready);
    return lastOrder.current;
  }, [definition, sort, shown, ranksOf, rows]);

  const groups = useMemo(() => {
    const column = definition.columns.find(({ id }) => id === groupBy);
    const ranks = column && ranksOf(column);
    if (!column || !ranks) return undefined;
    const labelOf = (index: number) => {
      const row = rows[index];
      return row === undefined ? '' : column.textOf(row, text);
    };
    // Sorted rows sort their groups too: the country of the dearest project comes first.
    return groupRows(order, ranks, labelOf, sort.length > 0);
  }, [definition, groupBy, order, ranksOf, rows, sort, text]);

  const items = useMemo(
    () => listItems(order, groups, (group) => collapsed.has(group)),
    [order, groups, collapsed],
  );

  return {
    ...{ rows, shown, order, groups, items },
    isCollapsed: (group) => collapsed.has(group),
    toggleGroup: (group) =>
      setCollapsed((before) => {
        const next = new Set(before);
        if (!next.delete(group)) next.add(group);
        return next;
      }),
  };
}

/** Returns the columns to sort by: those of the reader and, for equal rows, the first column. */
function sortColumns<Row>(
  { columns }: TableDefinition<Row>,
  sort: readonly SortKey[],
): readonly { readonly column: TableColumn<Row>; readonly isDescending: boolean }[] {
  const chosen = sort.flatMap(({ column: id, isDescending }) => {
    const column = columns.find((each) => each.id === id);
    return column ? [{ column, isDescending }] : [];
  });
  const [first] = columns;
  return first && !chosen.some(({ column }) => column === first)
    ? [...chosen, { column: first, isDescending: false }]
    : chosen;
}

/** Returns the shown rows in the order that they had, new ones last. */
function keepOrder(before: Uint32Array, shown: Uint32Array, count: number): Uint32Array {
  const isShown = new Uint8Array(count);
  for (const index of shown) isShown[index] = 1;
  const kept = before.filter((index) => isShown[index] === 1);
  for (const index of kept) isShown[index] = 2;
  const added = shown.filter((index) => isShown[index] === 1);
  const all = new Uint32Array(shown.length);
  all.set(kept);
  all.set(added, kept.length);
  return all;
}
