import { strToU8, zipSync } from 'fflate';
import { aboutTable, dataDictionary, sourceTable } from './companion-tables';
import { csvOfTable, csvText } from './csv-text';
import type { ExportedTable } from './exported-table';

/**
 * Returns a ZIP of a table as CSV with its data dictionary, its sources, and its licence, version and address, each a CSV
 * file whose name begins with `name`.
 */
export function csvArchive(table: ExportedTable, name: string): Uint8Array<ArrayBuffer> {
  return zipSync({
    [`${name}.csv`]: strToU8(csvOfTable(table)),
    [`${name}-dictionary.csv`]: strToU8(csvText(dataDictionary(table))),
    [`${name}-sources.csv`]: strToU8(csvText(sourceTable(table))),
    [`${name}-about.csv`]: strToU8(csvText(aboutTable(table))),
  });
}
