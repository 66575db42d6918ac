import type { Unit } from '../../../domain/figure';
import { ChartFigure } from '../../charts/chart-figure';
import { measureText } from '../../charts/chart-measure';
import { compactText } from '../../charts/compact-text';
import { RowChart } from '../../charts/row-chart';
import type { Row } from '../../charts/row-layout';
import type { ChartTable } from '../../charts/table/chart-table';
import { useChartLocalization } from '../../charts/use-chart-localization';

/** Shows counts or sums over the atlas's own records: every row in the table, the first ones as a chart. */
export function RankingChart({
  heading,
  columns,
  unit,
  rows,
  shown = rows.length,
  notes,
  fileName,
}: {
  readonly heading: string;
  /** Headings of the table: what is ranked, and by what. */
  readonly columns: readonly [string, string];
  readonly unit: Unit;
  readonly rows: readonly Row[];
  readonly shown?: number;
  readonly notes: readonly string[];
  readonly fileName: string;
}) {
  const localization = useChartLocalization();
  const table: ChartTable = {
    title: heading,
    headLabel: columns[0],
    valueLabel: columns[1],
    groups: [
      {
        key: fileName,
        rows: rows.map(({ key, label, value }) => ({
          key,
          head: label,
          value: compactText(value, unit, localization),
        })),
      },
    ],
    data: {
      columns: ['key', 'name', 'value', 'unit'],
      rows: rows.map(({ key, label, value }) => [key, label, value, unit]),
    },
    fileName,
    sources: [],
  };
  return (
    <ChartFigure
      id={fileName.replace('projects-', '')}
      heading={heading}
      subtitle={measureText(unit, localization)}
      notes={notes}
      table={table}
    >
      <RowChart title={heading} unit={unit} rows={rows.slice(0, shown)} />
    </ChartFigure>
  );
}
