import { catalogueCells, cellFile } from './catalogue-cells';
import type { Locale } from './locale';
import { type LinkSubject, refKey } from './record';

/** Published files that hold no texts, or, like the land network, names in all languages packed as one. */
const SHARED_FILES: readonly string[] = [
  'gazetteer.json',
  'land-lengths.json',
  'land-network.json',
  'project-list.json',
  'reach-areas.json',
  'sailings.json',
  'source-counts.json',
  'version.json',
];

/** Folders of such files. */
const SHARED_FOLDERS: readonly string[] = ['gazetteer', 'sources'];

/** Returns whether a file, named relative to the folder of the published data, is the same in all languages. */
export function isShared(file: string): boolean {
  const [folder = ''] = file.split('/');
  return SHARED_FILES.includes(file) || SHARED_FOLDERS.includes(folder);
}

/**
 * Returns the path of a published file relative to the folder of the published data: `trade.json` is `en/trade.json` in
 * English, and a file that all languages share stays as it is.
 */
export function fileIn(locale: Locale, file: string): string {
  return isShared(file) ? file : `${locale}/${file}`;
}

/**
 * Returns the file that holds a record's links and the names of the records that it is linked with. Sources, which list their
 * links themselves, have one for each cell of them, with the names alone.
 */
export function neighboursFile(record: LinkSubject): string {
  const cells = record.kind === 'source' ? catalogueCells(record.kind) : undefined;
  return cells
    ? `links/${cellFile(cells, cells.cellOf(record.id))}`
    : `links/${refKey(record)}.json`;
}

/** Returns the file that holds the page of a record, one record a file. */
export function recordFile(folder: string, id: string): string {
  return `${folder}/${id}.json`;
}
