import type { ReactNode } from 'react';
import { asOf } from '../prose/as-of';
import { SourceChip } from '../sources/source-chip';
import { DownloadCsv } from './download-csv';
import type { Twin } from './twin';
import { TwinTable } from './twin-table';
import { useChartSpeaker } from './use-chart-speaker';
import './chart.css';

/** A chart with what has to stand by it: how to read it, who says so, the same as a table and as a file. */
export function ChartFigure({
  heading,
  notes = [],
  twin,
  children,
}: {
  /** Above the chart, where nothing else has said what it shows. */
  readonly heading?: string;
  readonly notes?: readonly string[];
  readonly twin: Twin;
  readonly children: ReactNode;
}) {
  const { say, language } = useChartSpeaker();
  return (
    <figure className="chart">
      {heading !== undefined && <h3 className="chart-heading">{heading}</h3>}
      {children}
      <figcaption className="chart-caption">
        {notes.length > 0 && <p>{notes.join(language === 'zh' ? '' : ' ')}</p>}
        <SaysLine twin={twin} />
      </figcaption>
      <details className="fold chart-twin">
        <summary>
          {say('twin.open')}
          <span className="visually-hidden">: {twin.title}</span>
        </summary>
        <TwinTable twin={twin} />
        <DownloadCsv
          rows={twin.csv}
          sources={twin.sources}
          fileName={twin.fileName}
          of={twin.title}
        />
      </details>
    </figure>
  );
}

function SaysLine({ twin }: { readonly twin: Twin }) {
  const { say, t, language } = useChartSpeaker();
  const dates = twin.groups.flatMap(({ rows }) => rows.flatMap((row) => row.asOf ?? []));
  const last = dates.toSorted().at(-1);
  if (twin.sources.length === 0) return null;
  return (
    <p className="chart-sources">
      <span>{say('caption.sources')}</span>
      <SourceChip sources={twin.sources} />
      {last !== undefined && <span>{say('caption.last', { asOf: asOf(t, language, last) })}</span>}
    </p>
  );
}
