import { csvLines } from '../../../src/exports/csv-text';
import type { BulkTable } from './table';

/**
 * Returns a table as CSV with a header, without the byte order mark that R and Python would take for a part of the first
 * name.
 */
export function csvOf({ fields, rows }: BulkTable): string {
  return csvLines([fields.map((field) => field.name), ...rows]);
}
