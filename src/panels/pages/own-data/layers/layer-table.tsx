import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import type { OwnEntry } from '../../../../own-data/own-view';
import type { RowOrder } from '../../../../own-data/rows/own-rows-protocol';
import { useServices, useTranslate } from '../../../context/atlas-context';
import { Icon } from '../../../controls/icon';
import { useCellText } from '../../../own-layers/use-cell-text';
import type { LayerRows } from './use-layer-rows';

/** Height of a row in CSS pixels. */
const ROW_HEIGHT = 32;
const OVERSCAN = 6;
/** Zoom of the map on a row that the reader shows on it. */
const ROW_ZOOM = 8;

/** Shows the rows that are left, those in view alone in the page; a click on a heading sorts, one on a line shows it on the map. */
export function LayerTable({
  entry: { layer },
  found: { rows, order },
  isBusy,
  onOrder,
}: {
  readonly entry: OwnEntry;
  readonly found: LayerRows;
  /** Whether other rows are being found. */
  readonly isBusy: boolean;
  readonly onOrder: (order: RowOrder | null) => void;
}) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const cellText = useCellText();
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const sortBy = (column: number) =>
    onOrder(
      order?.column !== column
        ? { column, isDescending: false }
        : order.isDescending
          ? null
          : { column, isDescending: true },
    );
  const show = (row: number) => {
    const [lon = Number.NaN, lat = Number.NaN] = layer.positions.subarray(2 * row, 2 * row + 2);
    const { view, setCamera } = store.getState();
    if (Number.isNaN(lon) || !view) return;
    setCamera({ ...view, lon, lat, zoom: Math.max(view.zoom, ROW_ZOOM) });
  };
  if (rows.length === 0) return <p className="remark">{tOwn('table.none')}</p>;
  const style = { '--own-columns': layer.columns.length } as CSSProperties;
  return (
    <section
      ref={scroll}
      className="own-table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard.
      tabIndex={0}
      style={style}
      aria-busy={isBusy}
      aria-label={tOwn('table')}
    >
      <table aria-rowcount={rows.length + 1} className="own-grid">
        <thead>
          <tr className="own-row own-head" aria-rowindex={1}>
            <th scope="col">{tOwn('table.line')}</th>
            {layer.columns.map(({ name }, i) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their number.
                key={i}
                scope="col"
                aria-sort={
                  order?.column === i
                    ? order.isDescending
                      ? 'descending'
                      : 'ascending'
                    : undefined
                }
              >
                <button
                  type="button"
                  className="own-sort"
                  title={tOwn('table.sort', { column: name })}
                  onClick={() => sortBy(i)}
                >
                  <span>{name}</span>
                  {order?.column === i && <Icon name="chevron" />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index] ?? 0;
            return (
              <tr
                key={row}
                className="own-row"
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                <th scope="row">
                  <button type="button" className="own-line" onClick={() => show(row)}>
                    {layer.origins[row]}
                  </button>
                </th>
                {layer.columns.map((column, i) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their number.
                    key={i}
                    className={column.kind === 'number' ? 'own-number' : undefined}
                  >
                    {cellText(column, row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
