import { useMemo } from 'react';
import { wholeAmounts } from '../../prose/whole-amounts';
import type { RowGroup } from '../rows/row-order';
import type { TableRows } from '../rows/use-table-rows';
import type { TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';
import { GroupToggle } from './group-toggle';

interface SummaryProps<Row> {
  readonly row: number;
  readonly columnCount: number;
  readonly model: TableRows<Row>;
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
}

/** Shows a group's name, which collapses it, its number of rows and what they add up to. */
export function GroupRow<Row>({
  row,
  start,
  activeColumn,
  group,
  columnCount,
  model,
  definition,
  text,
}: SummaryProps<Row> & {
  readonly start: number;
  readonly activeColumn: number | null;
  readonly group: RowGroup;
}) {
  const sums = useSums(model, group.rows, definition, text);
  return (
    <div
      role="row"
      className="grid-row grid-group"
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={row + 1}
    >
      <div
        role="rowheader"
        className="grid-span"
        aria-colindex={1}
        aria-colspan={columnCount}
        tabIndex={activeColumn === null ? -1 : 0}
        data-row={row}
      >
        <div className="grid-pinned">
          <GroupToggle {...{ group, definition, model, text }} isReachable={false} />
          <Sums sums={sums} text={text} />
        </div>
      </div>
    </div>
  );
}

/** Shows at the foot of the table what all of its rows add up to. */
export function TotalRow<Row>({
  row,
  isActive,
  columnCount,
  model,
  definition,
  text,
}: SummaryProps<Row> & { readonly isActive: boolean }) {
  const { tTable } = text;
  const sums = useSums(model, model.shown, definition, text);
  return (
    <div role="rowgroup" className="grid-foot">
      <div role="row" className="grid-row" aria-rowindex={row + 1}>
        <div
          role="rowheader"
          className="grid-span"
          aria-colindex={1}
          aria-colspan={columnCount}
          tabIndex={isActive ? 0 : -1}
          data-row={row}
        >
          <div className="grid-pinned">
            <span className="group-name">{tTable('total')}</span>{' '}
            <span className="group-count">
              {tTable(`count.${definition.kind}`, { count: model.order.length })}
            </span>
            <Sums sums={sums} text={text} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Shows what rows add up to as one sentence. */
export function Sums({
  sums,
  text,
}: {
  readonly sums: readonly string[];
  readonly text: TableText;
}) {
  if (sums.length === 0) return null;
  const sentence = sums.join(text.locale === 'zh' ? '；' : '; ');
  return (
    <span className="group-sums" title={sentence}>
      {wholeAmounts(sentence)}
    </span>
  );
}

/** Returns what rows add up to, in parts. */
export function useSums<Row>(
  { rows }: Pick<TableRows<Row>, 'rows'>,
  indices: Uint32Array,
  definition: TableDefinition<Row>,
  text: TableText,
): readonly string[] {
  return useMemo(
    () => definition.sumsOf?.(rows, indices, text) ?? [],
    [rows, indices, definition, text],
  );
}
