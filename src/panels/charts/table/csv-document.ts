import type { Source } from '../../../domain/source';
import type { Translate } from '../../../i18n/translator';
import type { ChartLocalization } from '../use-chart-localization';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Returns a table as a CSV file whose first lines, behind `#`, name the version and the sources. */
export function csvDocument(
  rows: readonly (readonly CsvCell[])[],
  {
    version,
    sources,
  }: { readonly version: string | undefined; readonly sources: readonly Source[] },
  { t, tCharts }: Pick<ChartLocalization, 't' | 'tCharts'>,
): string {
  const name = t('app.name');
  const head = [
    version === undefined ? name : tCharts('csv.version', { name, version }),
    ...(sources.length === 0 ? [tCharts('csv.no-source', { name })] : []),
    ...sources.map((source) => tCharts('csv.source', { source: sourceLine(source, t) })),
  ];
  return BYTE_ORDER_MARK + csvText([...head.map((line) => [`# ${line}`]), ...rows]);
}

function sourceLine({ publisher, title, date, url }: Source, t: Translate): string {
  return [publisher, title, date ?? t('source.undated'), url]
    .filter((part) => part !== undefined)
    .join(', ');
}

export type CsvCell = string | number | undefined;

/** Formats rows as in RFC 4180: lines end in CRLF; cells with a comma, quote or line break are quoted. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function csvField(cell: CsvCell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
