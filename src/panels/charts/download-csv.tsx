import type { Source } from '../../domain/source';
import { useAtlas } from '../context/atlas-context';
import { type CsvCell, csvDocument } from './csv-document';
import { useChartLocalization } from './use-chart-localization';

/** A button that hands over a table as a file. */
export function DownloadCsv({
  rows,
  sources,
  fileName,
  of,
}: {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly sources: readonly Source[];
  /** Without its ending. */
  readonly fileName: string;
  /** Which table, for who hears many such buttons. */
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
  // Not at once: some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
