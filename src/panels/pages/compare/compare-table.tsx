import type { ReactNode } from 'react';
import type { RowDifference } from '../../../domain/compare-contents';
import { findProject } from '../../../state/select-projects';
import { ColumnLetter } from '../../comparison/column-letter';
import { useAtlas, useIsPhone, useTranslate } from '../../context/atlas-context';
import { Loading } from '../../context/loaded';
import { useAnnounced } from '../../context/use-announced';
import { Icon } from '../../controls/icon';
import { RecordLink } from '../../links/record-link';
import { ProjectSymbol } from '../../records/project-symbol';
import type { CompareGroup, CompareRow, DrawnRow } from './rows/compare-rows';
import type { Column, Statuses } from './table-props';
import { useEditComparison } from './use-edit-comparison';

type Row = CompareRow | DrawnRow;

/**
 * Shows records as columns of a table whose first row and, on a wide screen, first column stay in view. On a phone the name
 * of each row stands above its cells.
 */
export function CompareTable({
  columns,
  statuses,
  groups,
  children,
}: {
  readonly columns: readonly Column[];
  readonly statuses: Statuses<unknown>;
  readonly groups: readonly CompareGroup[];
  /** Controls below the table. */
  readonly children?: ReactNode;
}) {
  const tCompare = useTranslate('compare');
  const isPhone = useIsPhone();
  const onlyDifferences = useAtlas((state) => state.onlyDifferences) && columns.length > 1;
  const isLoading = statuses.every((status) => !status || status.state === 'loading');
  const shown = groups
    .map(({ rows, ...group }) => ({
      ...group,
      rows: rows.filter((row): row is Row => row !== null && (!onlyDifferences || differs(row))),
    }))
    .filter(({ rows }) => rows.length > 0);
  const none = !isLoading && shown.length === 0 ? tCompare('rows.none') : '';
  useAnnounced(none);
  return (
    <>
      <table className="compare-table" data-columns={columns.length}>
        <caption className="visually-hidden">{tCompare('table.caption')}</caption>
        <thead>
          <tr>
            {!isPhone && <td className="compare-corner" />}
            {columns.map((column, i) => (
              <ColumnHead
                key={column.ref.id}
                column={column}
                columns={columns}
                index={i}
                status={statuses[i]}
              />
            ))}
          </tr>
        </thead>
        {!isLoading &&
          shown.map((group) =>
            isPhone ? (
              <StackedGroup key={group.key} group={group} columns={columns} />
            ) : (
              <WideGroup key={group.key} group={group} columns={columns} />
            ),
          )}
      </table>
      <div className="compare-foot">
        {isLoading && <Loading />}
        {none !== '' && <p>{none}</p>}
        {!isLoading && children}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: { readonly title: string; readonly rows: readonly Row[] };
  readonly columns: readonly Column[];
}

function WideGroup({ group: { title, rows }, columns }: GroupProps) {
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span className="compare-group-name">{title}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} data-difference={differenceIn(row)}>
          <th scope="row">
            <RowLabel row={row} />
          </th>
          <RowCells row={row} columns={columns} />
        </tr>
      ))}
    </tbody>
  );
}

function StackedGroup({ group: { title, rows }, columns }: GroupProps) {
  return (
    <>
      <tbody>
        <tr className="compare-group">
          <th scope="rowgroup" colSpan={columns.length}>
            <span className="compare-group-name">{title}</span>
          </th>
        </tr>
      </tbody>
      {rows.map((row) => (
        <tbody key={row.key} data-difference={differenceIn(row)}>
          <tr className="compare-stacked-label">
            <th scope="rowgroup" colSpan={columns.length}>
              <span className="compare-group-name">
                <RowLabel row={row} />
              </span>
            </th>
          </tr>
          <tr>
            <RowCells row={row} columns={columns} />
          </tr>
        </tbody>
      ))}
    </>
  );
}

function RowLabel({ row }: { readonly row: Row }) {
  return (
    <span className="compare-label">
      <span className="compare-label-text">{row.label}</span>
      <DifferenceMark difference={differenceIn(row)} />
    </span>
  );
}

function RowCells({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const tCompare = useTranslate('compare');
  if ('drawing' in row) return <td colSpan={columns.length}>{row.drawing}</td>;
  return (
    <>
      {columns.map(({ ref }, i) => (
        <td key={ref.id} data-column={i} data-empty={row.cells[i] === null || undefined}>
          {row.cells[i] ?? (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{tCompare('cell.empty')}</span>
            </>
          )}
        </td>
      ))}
    </>
  );
}

/** Marks a row whose records differ, and one in which all agree; seen before the label, read after it. */
function DifferenceMark({ difference }: { readonly difference: RowDifference }) {
  const tCompare = useTranslate('compare');
  if (difference === 'unknown') return null;
  return (
    <>
      <svg
        className="compare-mark"
        data-difference={difference}
        viewBox="0 0 12 12"
        aria-hidden="true"
        focusable="false"
      >
        <path d={difference === 'same' ? 'M2 4.5h8M2 8h8' : 'M2 4.5h8M2 8h8M8.2 1.8L4.2 10.6'} />
      </svg>
      <span className="visually-hidden"> {tCompare(`difference.${difference}`)}</span>
    </>
  );
}

function differs(row: Row): boolean {
  return 'drawing' in row || row.difference === 'differ';
}

function differenceIn(row: Row): RowDifference {
  return 'drawing' in row ? 'unknown' : row.difference;
}

function ColumnHead({
  column: { letter, ref, name },
  columns,
  index,
  status,
}: {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly index: number;
  readonly status: Statuses<unknown>[number];
}) {
  const t = useTranslate();
  const tCompare = useTranslate('compare');
  const compare = useEditComparison(columns);
  const retryFailed = useAtlas((state) => state.retryFailed);
  const project = useAtlas((state) =>
    ref.kind === 'project' ? findProject(state, ref.id) : undefined,
  );
  return (
    <th scope="col" className="compare-column" data-column={index}>
      <span className="compare-column-head">
        <ColumnLetter index={index} letter={letter} />
        {project && <ProjectSymbol spec={project} size={22} />}
        {columns.length > 1 && (
          <button
            type="button"
            className="icon-button compare-remove"
            aria-label={tCompare('remove', { name })}
            title={tCompare('remove', { name })}
            onClick={({ currentTarget }) => {
              // The button is about to go.
              const page = currentTarget.closest('.page');
              page?.querySelector('h1')?.focus({ preventScroll: true });
              compare(columns.filter((_, i) => i !== index).map((each) => each.ref));
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </span>
      <RecordLink selection={ref} className="compare-name">
        {name}
      </RecordLink>
      {status?.state === 'failed' && (
        <span className="status-caution">
          {t('page.failed', { reason: t(`failure.${status.reason}`) })}{' '}
          <button type="button" className="button button-quiet" onClick={retryFailed}>
            {t('action.retry')}
          </button>
        </span>
      )}
    </th>
  );
}
