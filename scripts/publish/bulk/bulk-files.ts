import { strToU8, zipSync } from 'fflate';
import type { PageManifest } from '../../../src/panels/context/page-manifest';
import type { Dataset } from '../dataset';
import { SourceRegister } from '../source-register';
import { csvOf } from './csv';
import { dataPackage } from './data-package';
import { geoFiles } from './geo-files';
import { publishedRecords } from './published-records';
import { readme } from './readme';
import { recordFiles, recordSchemas } from './records';
import { bulkTables } from './tables';

/** The archive of everything; one with the version in its name lies beside it. */
export const ARCHIVE = 'corridor-atlas.zip';

/** Where GeoJSON stands in the package, by the name of its file. */
const GEO_TITLES: Readonly<Record<string, string>> = {
  'projects.geojson': 'Projects as points',
  'ports.geojson': 'Ports as points',
  'events.geojson': 'Events that have a place, as points',
  'project-lines.geojson': 'Schematic lines of projects',
  'land-legs.geojson': 'Schematic lines of land legs',
  'sea-leg.geojson': 'The sea leg, cut at 180 degrees',
};

/** Resolves to the files in which the data is read in bulk, by path: tables, GeoJSON, schemas, a file for each record, and all of it
 * as one archive. */
export async function bulkFiles(
  dataset: Dataset,
  manifests: readonly PageManifest[],
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { version, changes } = dataset;
  const date = changes.find((change) => change.version === version)?.date ?? changes[0]?.date;
  if (date === undefined) throw new Error(`The changelog has no day for version ${version}`);
  const data = publishedRecords(dataset, new SourceRegister(dataset));
  const tables = bulkTables(data);
  const geo = geoFiles(data, tables);
  const others = [...geo.keys()].map((path) => ({
    path,
    format: 'geojson' as const,
    title: GEO_TITLES[path] ?? path,
  }));
  const records = recordFiles(data, manifests);
  const json = new Map<string, object>([
    ...geo,
    ...(await recordSchemas(manifests)),
    ['datapackage.json', dataPackage(version, `${date}T00:00:00Z`, tables, others)],
  ]);
  const files = new Map<string, string>([
    ['README.md', readme(version, tables, others)],
    ...tables.map((table) => [`${table.name}.csv`, csvOf(table)] as const),
    ...textsOf(json),
  ]);
  const archive = archiveOf(new Map([...files, ...textsOf(recordsByKind(records))]), date);
  return new Map<string, string | Uint8Array>([...files, ...textsOf(records), [ARCHIVE, archive]]);
}

/** Returns the records of each kind as one file, since thousands of small ones make a large archive. */
function recordsByKind(records: ReadonlyMap<string, object>): ReadonlyMap<string, object> {
  const byKind = new Map<string, object[]>();
  for (const [path, record] of records) {
    const file = `records/${path.split('/')[0]}.json`;
    byKind.set(file, [...(byKind.get(file) ?? []), record]);
  }
  return byKind;
}

function textsOf(files: ReadonlyMap<string, object>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, value]) => [path, JSON.stringify(value)]));
}

/** Returns an archive whose bytes depend on the files and the day of the version alone. */
function archiveOf(files: ReadonlyMap<string, string>, date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // ZIP has local times; the same one is read back in every time zone.
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
