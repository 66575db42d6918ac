import type { BuiltLayer } from './layer-table';
import { type BuildContext, startTable } from './start-table';
import { isBlank, type TableRow, type TableSource } from './table-source';

/** Number of rows by which columns are guessed. */
const SAMPLE = 1_000;

/** Builds a layer of the rows of a source. Guesses by its first rows what the reader has not chosen. */
export async function buildLayer(source: TableSource, context: BuildContext): Promise<BuiltLayer> {
  const batches = source.rows[Symbol.asyncIterator]();
  const sample: TableRow[] = [];
  while (sample.length < SAMPLE) {
    const { done, value } = await batches.next();
    if (done) break;
    for (const row of value) if (!isBlank(row)) sample.push(row);
  }
  const table = await startTable(source, sample, context);
  table.add(sample.slice(table.guess.hasHeader ? 1 : 0));
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return table.finish();
    table.add(value);
    context.onRows?.(table.rowCount);
  }
}
