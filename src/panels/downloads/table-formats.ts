import { csvArchive } from '../../exports/csv-archive';
import { csvOfTable } from '../../exports/csv-text';
import type { ExportedTable } from '../../exports/exported-table';
import { geoJsonAreas } from '../../exports/geojson-areas';
import { type GeoJsonDocument, geoJsonDocument } from '../../exports/geojson-document';
import type { Translate } from '../../i18n/translator';

/** The formats in which tables are offered, in the order of the dialog. */
export const TABLE_FORMATS = ['zip', 'csv', 'xlsx', 'geojson', 'areas'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Returns the end of a file's name. */
export function fileEnd(format: TableFormat): string {
  return format === 'areas' ? '-areas.geojson' : `.${format}`;
}

/** Resolves to a table as a file; `name` is its name without extension. Rejects if the code of the format cannot be loaded. */
export async function tableFile(
  format: TableFormat,
  table: ExportedTable,
  name: string,
  tExports: Translate<'exports'>,
): Promise<Blob> {
  if (format === 'zip') return new Blob([csvArchive(table, name)], { type: 'application/zip' });
  if (format === 'csv') return new Blob([csvOfTable(table)], { type: 'text/csv;charset=utf-8' });
  if (format === 'geojson') return geoJsonFile(geoJsonDocument(table));
  if (format === 'areas') return geoJsonFile(geoJsonAreas(table));
  const { workbook } = await import('../../exports/workbook');
  return workbook(table, {
    data: tExports('sheet.data'),
    dictionary: tExports('sheet.dictionary'),
    sources: tExports('sheet.sources'),
    about: tExports('sheet.about'),
  });
}

function geoJsonFile(document: GeoJsonDocument): Blob {
  return new Blob([JSON.stringify(document)], { type: 'application/geo+json' });
}
