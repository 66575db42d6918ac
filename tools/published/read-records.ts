import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogueCells, cellFile } from '../../src/domain/catalogue-cells';
import type { CataloguePage } from '../../src/domain/page';
import { fileIn } from '../../src/domain/published-file';
import type { RecordManifest } from '../../src/panels/context/page-manifest';
import { pathsOf, readPublished } from './read-published';

/** Returns the published records of a page's kind with their texts in every language; none if none is published. */
export function readRecords<T>(folder: string, page: RecordManifest): readonly T[] {
  if ('catalogue' in page) {
    const { file } = page.catalogue;
    return file === undefined ? readCells(folder, page.kind) : readPublished(folder, file);
  }
  return recordIds(folder, page.records.folder).map((id) =>
    readPublished(folder, `${page.records.folder}/${id}.json`),
  );
}

/** Returns the records of a kind that is published in cells alone, in the order of the cells; each once, though a former id has a cell too. */
function readCells<T>(folder: string, kind: CataloguePage): readonly T[] {
  const seen = new Set<unknown>();
  return cellFiles(kind)
    .filter((file) => pathsOf(file).every((path) => existsSync(join(folder, path))))
    .flatMap((file) => readPublished<readonly (T & { readonly id?: string })[]>(folder, file))
    .filter(({ id }) => id === undefined || (!seen.has(id) && seen.add(id)));
}

/** Returns the files of the cells of a kind, relative to the folder of the published data. */
export function cellFiles(kind: CataloguePage): readonly string[] {
  const cells = catalogueCells(kind);
  return cells ? cells.all.map((cell) => cellFile(cells, cell)) : [];
}

/** Returns the ids of the records that have a file each in a folder of the published data. */
export function recordIds(folder: string, records: string): readonly string[] {
  const inEnglish = join(folder, fileIn('en', records));
  if (!existsSync(inEnglish)) return [];
  return readdirSync(inEnglish).map((file) => basename(file, '.json'));
}
