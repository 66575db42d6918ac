import { asOf } from '../../prose/facts';
import { wholeAmounts } from '../../prose/whole-amounts';
import { SourceChip } from '../../sources/source-chip';
import { useChartLocalization } from '../use-chart-localization';
import type { ChartTable, ChartTableGroup, ChartTableRow } from './chart-table';

/** Shows the table of a chart, with its sources where it has any. */
export function ChartTableView({ table }: { readonly table: ChartTable }) {
  const { tCharts } = useChartLocalization();
  const isSourced = table.sources.length > 0;
  return (
    <table className="table chart-table">
      <caption className="visually-hidden">{table.title}</caption>
      <thead>
        <tr>
          <th scope="col">{table.headLabel}</th>
          <th scope="col" className="table-number">
            {table.valueLabel}
          </th>
          {isSourced && (
            <th scope="col" className="chart-citation">
              {tCharts('column.source')}
            </th>
          )}
        </tr>
      </thead>
      {table.groups.map((group) => (
        <GroupRows key={group.key} group={group} isSourced={isSourced} />
      ))}
    </table>
  );
}

function GroupRows({
  group,
  isSourced,
}: {
  readonly group: ChartTableGroup;
  readonly isSourced: boolean;
}) {
  return (
    <tbody>
      {group.heading !== undefined && (
        <tr className="table-group">
          <th scope="rowgroup" colSpan={isSourced ? 3 : 2}>
            {group.heading}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.head}
            {row.notes?.map((note) => (
              <span key={note} className="table-note">
                {wholeAmounts(note)}
              </span>
            ))}
          </th>
          <td className="table-number">{row.value}</td>
          {isSourced && <CitationCell row={row} />}
        </tr>
      ))}
    </tbody>
  );
}

function CitationCell({ row }: { readonly row: ChartTableRow }) {
  const { t, locale } = useChartLocalization();
  const date = row.asOf === undefined ? {} : { asOf: row.asOf };
  return (
    <td className="chart-citation">
      {row.asOf !== undefined && <span className="table-note">{asOf(t, locale, row.asOf)}</span>}
      <SourceChip sources={row.sources ?? []} {...date} />
    </td>
  );
}
