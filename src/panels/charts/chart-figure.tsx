import { type MouseEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { localDay } from '../../domain/local-day';
import { sentenceGap } from '../../i18n/sentence-gap';
import { useAtlas, useServices } from '../context/atlas-context';
import { opensElsewhere } from '../links/use-view-link';
import { asOf } from '../prose/facts';
import { SourceChip } from '../sources/source-chip';
import type { ChartTable } from './table/chart-table';
import { ChartTableView } from './table/chart-table-view';
import { DownloadChart } from './table/download-chart';
import { useChartLocalization } from './use-chart-localization';
import { useOpenChart } from './use-open-chart';
import './chart.css';

/** Shows a chart with its reading notes, its sources, the same data as a table and a download. */
export function ChartFigure({
  id,
  heading,
  level = 3,
  subtitle,
  notes = [],
  table,
  children,
}: {
  /** Names the chart in the address of its page; a chart without one has no address of its own. */
  readonly id?: string | undefined;
  /** Heading above the chart, for charts that no other heading introduces. */
  readonly heading?: string;
  /** Level of the heading: 2 if no other heading than the page's stands above it. */
  readonly level?: 2 | 3;
  /** What is measured and of which years, as `measureText` says it. */
  readonly subtitle?: string | undefined;
  readonly notes?: readonly string[];
  readonly table: ChartTable;
  readonly children: ReactNode;
}) {
  const { tCharts, locale } = useChartLocalization();
  const figure = useRef<HTMLElement>(null);
  const Heading = `h${level}` as const;
  useOpenChart(figure, id);
  return (
    <figure className="chart" ref={figure} data-chart={id}>
      {heading !== undefined && <Heading className="chart-heading">{heading}</Heading>}
      {subtitle !== undefined && <p className="chart-subtitle">{subtitle}</p>}
      {children}
      <figcaption className="chart-caption">
        {notes.length > 0 && <p>{notes.join(sentenceGap(locale))}</p>}
        <CitationLine table={table} />
        <div className="chart-actions">
          {id !== undefined && <ChartLink id={id} of={table.title} />}
          <SavePicture figure={figure} id={id} table={table} subtitle={subtitle} notes={notes} />
        </div>
      </figcaption>
      <details className="disclosure chart-data">
        <summary>
          {tCharts('table.open')}
          <span className="visually-hidden">: {table.title}</span>
        </summary>
        <ChartTableView table={table} />
        <DownloadChart table={table} />
      </details>
    </figure>
  );
}

/** Shows buttons that save the chart as a picture; their code is fetched when one is pressed. */
function SavePicture({
  figure,
  id,
  table,
  subtitle,
  notes,
}: {
  readonly figure: RefObject<HTMLElement | null>;
  readonly id: string | undefined;
  readonly table: ChartTable;
  readonly subtitle: string | undefined;
  readonly notes: readonly string[];
}) {
  const localization = useChartLocalization();
  const { store, hrefOf, prerendered, paper } = useServices();
  const page = useAtlas((state) => state.selection);
  const known = useAtlas((state) => state.version);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  if (prerendered || paper) return null;
  const { tCharts } = localization;
  const save = async (format: 'svg' | 'png') => {
    if (!figure.current || state === 'busy') return;
    setState('busy');
    const chart = {
      ...{
        figure: figure.current,
        table,
        subtitle,
        notes,
        localization,
        day: localDay(new Date()),
      },
      link: new URL(hrefOf(id === undefined ? {} : { chart: { page, id } }), document.baseURI).href,
      version: known?.state === 'ready' ? known.value.version : undefined,
    };
    try {
      const { saveChart } = await import('./save-chart');
      await saveChart(chart, format);
      setState('idle');
    } catch (error) {
      console.warn('The chart cannot be saved:', error);
      setState('failed');
      store.getState().announce(tCharts('picture.failed'));
    }
  };
  return (
    <p className="chart-link" aria-busy={state === 'busy'}>
      {tCharts('picture.save')}
      {(['svg', 'png'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button button-quiet"
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
          <span className="visually-hidden">: {table.title}</span>
        </button>
      ))}
      {state === 'failed' && <span>{tCharts('picture.failed')}</span>}
    </p>
  );
}

/** Shows the address at which the page opens with this chart in view. */
function ChartLink({ id, of }: { readonly id: string; readonly of: string }) {
  const { tCharts } = useChartLocalization();
  const { store, hrefOf } = useServices();
  const page = useAtlas((state) => state.selection);
  const href = useAtlas(() => hrefOf({ chart: { page, id } }));
  const follow = (event: MouseEvent<Element>) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    store.getState().openChart({ page, id });
  };
  return (
    <p className="chart-link">
      <a href={href} onClick={follow}>
        {tCharts('link.chart')}
        <span className="visually-hidden">: {of}</span>
      </a>
    </p>
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
