import type { ReactNode } from 'react';
import { asOf } from '../prose/facts';
import { SourceChip } from '../sources/source-chip';
import type { ChartTable } from './table/chart-table';
import { ChartTableView, DownloadCsv } from './table/chart-table-view';
import { useChartLocalization } from './use-chart-localization';
import './chart.css';

/** Shows a chart with its reading notes, its sources, the same data as a table and a download. */
export function ChartFigure({
  heading,
  notes = [],
  table,
  children,
}: {
  /** Heading above the chart, for charts that no other heading introduces. */
  readonly heading?: string;
  readonly notes?: readonly string[];
  readonly table: ChartTable;
  readonly children: ReactNode;
}) {
  const { tCharts, locale } = useChartLocalization();
  return (
    <figure className="chart">
      {heading !== undefined && <h3 className="chart-heading">{heading}</h3>}
      {children}
      <figcaption className="chart-caption">
        {notes.length > 0 && <p>{notes.join(locale === 'zh' ? '' : ' ')}</p>}
        <CitationLine table={table} />
      </figcaption>
      <details className="disclosure chart-data">
        <summary>
          {tCharts('table.open')}
          <span className="visually-hidden">: {table.title}</span>
        </summary>
        <ChartTableView table={table} />
        <DownloadCsv
          rows={table.csv}
          sources={table.sources}
          fileName={table.fileName}
          of={table.title}
        />
      </details>
    </figure>
  );
}

function CitationLine({ table }: { readonly table: ChartTable }) {
  const { tCharts, t, locale } = useChartLocalization();
  const dates = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.asOf ?? []));
  const last = dates.toSorted().at(-1);
  if (table.sources.length === 0) return null;
  return (
    <p className="chart-sources">
      <span>{tCharts('caption.sources')}</span>
      <SourceChip sources={table.sources} />
      {last !== undefined && (
        <span>{tCharts('caption.last', { asOf: asOf(t, locale, last) })}</span>
      )}
    </p>
  );
}
