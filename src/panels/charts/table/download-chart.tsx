import { useState } from 'react';
import { useAtlas, useServices } from '../../context/atlas-context';
import { LazyDownload } from '../../downloads/lazy-download';
import type { OfferedTable } from '../../downloads/offered-table';
import { useChartLocalization } from '../use-chart-localization';
import { chartContents } from './chart-data';
import type { ChartTable } from './chart-table';

/** Shows the button that opens the dialog in which the data of a chart is downloaded. */
export function DownloadChart({ table }: { readonly table: ChartTable }) {
  const { tCharts } = useChartLocalization();
  const { store } = useServices();
  const isChart = useAtlas(({ download }) => download === 'chart');
  const [isOwn, setOwn] = useState(false);
  function open(next: boolean) {
    setOwn(next);
    store.getState().setDownload(next ? 'chart' : null);
  }
  return (
    <>
      <button
        type="button"
        className="button button-quiet chart-download"
        aria-haspopup="dialog"
        onClick={() => open(true)}
      >
        {tCharts('table.download')}
        <span className="visually-hidden">: {table.title}</span>
      </button>
      {isOwn && isChart && <LazyDownload table={offered(table)} onClose={() => open(false)} />}
    </>
  );
}

function offered({ title, fileName, data, sources }: ChartTable): OfferedTable {
  const isSourced = sources.length > 0;
  return {
    ...{ kind: fileName, title, sources, hasPositions: false },
    rows: data.rows.length,
    sourcesNote: isSourced ? 'sources.rows' : 'sources.own',
    contentsOf: (_, tExports) => chartContents(data, isSourced, tExports),
  };
}
