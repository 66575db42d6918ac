import type { Source } from '../../domain/source';
import { useAtlas } from '../context/atlas-context';
import { type CsvCell, csvDocument } from './csv-document';
import { useChartLocalization } from './use-chart-localization';

/** Shows a button that downloads a table as a CSV file. */
export function DownloadCsv({
  rows,
  sources,
  fileName,
  of,
}: {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly sources: readonly Source[];
  /** Without its extension. */
  readonly fileName: string;
  /** Names the table in the button's accessible name, since a page may hold many such buttons. */
  readonly of: string;
}) {
  const localization = useChartLocalization();
  const known = useAtlas((state) => state.version);
  const version = known?.state === 'ready' ? known.value.version : undefined;
  return (
    <button
      type="button"
      className="button button-quiet chart-download"
      onClick={() => hand(csvDocument(rows, { version, sources }, localization), `${fileName}.csv`)}
    >
      {localization.tCharts('table.csv')}
      <span className="visually-hidden">: {of}</span>
    </button>
  );
}

function hand(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Delayed, because some browsers read the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
