import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileIn } from '../../src/domain/published-file';
import type { RecordManifest } from '../../src/panels/context/page-manifest';
import { readPublished } from './read-published';

/** Returns the published records of a page's kind with their texts in every language; none if none is published. */
export function readRecords<T>(folder: string, page: RecordManifest): readonly T[] {
  if ('catalogue' in page) return readPublished(folder, page.catalogue.file);
  return recordIds(folder, page.records.folder).map((id) =>
    readPublished(folder, `${page.records.folder}/${id}.json`),
  );
}

/** Returns the ids of the records that have a file each in a folder of the published data. */
export function recordIds(folder: string, records: string): readonly string[] {
  const inEnglish = join(folder, fileIn('en', records));
  if (!existsSync(inEnglish)) return [];
  return readdirSync(inEnglish).map((file) => basename(file, '.json'));
}
