import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { isSameSelection } from '../../../domain/selection';
import { isInTray } from '../../../state/comparison-slice';
import { useAtlas, useServices } from '../../context/atlas-context';
import type { TableRows } from '../rows/use-table-rows';
import { comparedKind, type TableColumn, type TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';
import { GroupRow } from './group-row';
import { RecordRow } from './record-row';
import { rowSlots } from './row-slots';
import type { GridCell } from './use-grid-keys';
import { useHoveredRow } from './use-hovered-row';

/** Rows in the page beyond either end of the view, for keys and the next scroll. */
const AT_REST = 6;
/** The same while the reader scrolls, ahead and behind: each row costs half a millisecond of the frame. */
const AHEAD = 4;
const BEHIND = 1;

/**
 * Shows the rows in view and some beyond. Scrolling renders this alone, and of the rows only those that change: what they need
 * of the state is read here, once for all of them.
 */
export function GridBody<Row>({
  definition,
  model,
  text,
  columns,
  rowHeight,
  active,
}: {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
  readonly text: TableText;
  readonly columns: readonly TableColumn<Row>[];
  /** In CSS pixels. */
  readonly rowHeight: number;
  /** The cell that Tab reaches. */
  readonly active: GridCell;
}) {
  const services = useServices();
  const { hrefOf } = services;
  const body = useRef<HTMLDivElement>(null);
  const [slotsOf] = useState(rowSlots);
  const direction = useRef<'forward' | 'backward' | null>(null);
  const selection = useAtlas((state) => state.selection);
  const hovered = useAtlas((state) => state.hovered);
  const tray = useAtlas((state) => state.tray);
  // Renders again when the links of rows change, whose addresses hold filters, columns and order too.
  useAtlas(() => hrefOf({ selection }));
  const { items, groups, rows } = model;
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => body.current?.parentElement ?? null,
    estimateSize: () => rowHeight,
    // The row with the focus stays in the page wherever the reader scrolls.
    rangeExtractor: (range) =>
      withRow(widened(range, direction.current), active.row - 1, range.count),
  });
  direction.current = virtualizer.isScrolling ? virtualizer.scrollDirection : null;
  const recordAt = (index: number) => rows[items[index] ?? -1];
  const pageAt = (index: number) => {
    const record = recordAt(index);
    return record === undefined ? null : definition.pageOf(record);
  };
  const hoverProps = useHoveredRow(pageAt, virtualizer.isScrolling);
  const listed = virtualizer.getVirtualItems();
  const slots = slotsOf(listed.map(({ index }) => index));
  const shared = { definition, text, columns };

  return (
    <div
      ref={body}
      role="rowgroup"
      className="grid-body"
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      {...hoverProps}
    >
      {listed.map(({ index, start }, i) => {
        const item = items[index] ?? 0;
        const row = index + 1;
        const place = {
          ...{ row, start },
          activeColumn: active.row === row ? active.column : null,
        };
        const group = item < 0 ? groups?.[~item] : undefined;
        if (group) {
          return (
            <GroupRow
              key={slots[i]}
              {...{ definition, text, model }}
              {...place}
              columnCount={columns.length}
              group={group}
            />
          );
        }
        const record = recordAt(index);
        if (record === undefined) return null;
        const page = definition.pageOf(record);
        const kind = comparedKind(definition, record);
        return (
          <RecordRow
            key={slots[i]}
            {...shared}
            {...place}
            record={record}
            services={services}
            href={hrefOf({ selection: page })}
            isSelected={isSameSelection(selection, page)}
            isHovered={hovered !== null && isSameSelection(hovered, page)}
            isCompared={kind !== undefined && isInTray(tray, { kind, id: page.id })}
          />
        );
      })}
    </div>
  );
}

/** Returns the rows in view and those beyond, more of them where the reader scrolls to. */
function widened(
  { startIndex, endIndex, count }: Range,
  direction: 'forward' | 'backward' | null,
): readonly number[] {
  const [before, after] = {
    forward: [BEHIND, AHEAD] as const,
    backward: [AHEAD, BEHIND] as const,
    none: [AT_REST, AT_REST] as const,
  }[direction ?? 'none'];
  const first = Math.max(0, startIndex - before);
  const last = Math.min(count - 1, endIndex + after);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function withRow(indices: readonly number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || indices.includes(row)) return [...indices];
  return [...indices, row].sort((a, b) => a - b);
}
