import type { Source } from '../domain/source';
import type { ExportedAbout, ExportedTable, ExportedValue } from './exported-table';

/** Rows of a table that explains another one, the first of them its head. */
export type CompanionTable = readonly (readonly ExportedValue[])[];

/** Returns the data dictionary of a table: what each column holds. */
export function dataDictionary({ columns }: ExportedTable): CompanionTable {
  return [
    ['column', 'title', 'unit', 'kind', 'meaning', 'origin'],
    ...columns.map(({ id, title, unit, kind, meaning, origin }) => [
      ...[id, title, unit, kind, meaning, origin],
    ]),
  ];
}

/** Returns the sources that a table names. */
export function sourceTable({ about: { sources, sourcesNote } }: ExportedTable): CompanionTable {
  const head = ['publisher', 'title', 'date', 'accessed', 'address', 'language', 'kind'];
  if (sources.length === 0) return [head, [sourcesNote]];
  return [
    head,
    ...unique(sources).map(({ publisher, title, date, accessed, url, language, kind }) => [
      ...[publisher, title, date, accessed, url, language, kind],
    ]),
  ];
}

function unique(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** Returns what a table says about itself. */
export function aboutTable({ about, rows }: ExportedTable): CompanionTable {
  return [['item', 'value'], ...aboutItems(about), ['rows', rows.length]];
}

function aboutItems(about: ExportedAbout): CompanionTable {
  return [
    ['title', about.title],
    ['publisher', about.publisher],
    ['data_version', about.version],
    ['data_date', about.date],
    ['licence', `${about.licence.name} ${about.licence.url}`],
    ['address', about.address],
    ['sources', about.sourcesNote],
  ];
}
