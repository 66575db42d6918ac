import type { Source } from '../../domain/source';
import type { Translate } from '../../i18n/translator';
import { type CsvCell, csvText } from './csv-text';
import type { ChartLocalization } from './use-chart-localization';

/** Lets spreadsheets know that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as a file that says where it comes from: first the version and the sources, behind `#`. */
export function csvDocument(
  rows: readonly (readonly CsvCell[])[],
  {
    version,
    sources,
  }: { readonly version: string | undefined; readonly sources: readonly Source[] },
  { t, say }: Pick<ChartLocalization, 't' | 'say'>,
): string {
  const name = t('app.name');
  const head = [
    version === undefined ? name : say('csv.version', { name, version }),
    ...(sources.length === 0 ? [say('csv.no-source', { name })] : []),
    ...sources.map((source) => say('csv.source', { source: sourceLine(source, t) })),
  ];
  return BYTE_ORDER_MARK + csvText([...head.map((line) => [`# ${line}`]), ...rows]);
}

function sourceLine({ publisher, title, date, url }: Source, t: Translate): string {
  return [publisher, title, date ?? t('source.undated'), url]
    .filter((part) => part !== undefined)
    .join(', ');
}
