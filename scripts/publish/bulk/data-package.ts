import { FORMAT } from './records';
import type { BulkTable } from './table';

/** A file of the package beside its tables. */
export interface OtherFile {
  readonly path: string;
  readonly format: 'geojson';
  readonly title: string;
}

/** What the package takes over from other works, with their terms. */
const WORKS = [
  { title: 'GeoNames', path: 'https://www.geonames.org/' },
  { title: 'Natural Earth', path: 'https://www.naturalearthdata.com/' },
  { title: 'OpenStreetMap contributors', path: 'https://www.openstreetmap.org/copyright' },
] as const;

const LICENCES = [
  { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' },
] as const;

/** Returns the Frictionless Data Package of a version: https://specs.frictionlessdata.io/data-package/ */
export function dataPackage(
  version: string,
  created: string,
  tables: readonly BulkTable[],
  others: readonly OtherFile[],
): object {
  return {
    profile: 'data-package',
    name: 'corridor-atlas',
    title: 'Corridor Atlas',
    description:
      'The Chancay-Shanghai land-and-sea corridor and the Belt and Road projects around it: every value as its source published it. Each record is also a file of its own, {kind}/{id}.json, described in schemas/. The place names of land legs are those of GeoNames (CC BY 4.0); the line of the sea leg is computed on coasts of Natural Earth (public domain) and OpenStreetMap (ODbL 1.0). The works that support the values are in sources.csv.',
    version,
    format_version: FORMAT,
    created,
    keywords: ['Chancay', 'Shanghai', 'Peru', 'China', 'Belt and Road', 'shipping', 'ports'],
    licenses: LICENCES,
    sources: WORKS,
    contributors: [{ title: 'The Corridor Atlas contributors', role: 'author' }],
    resources: [
      ...tables.map(({ name, title, fields, primaryKey, foreignKeys }) => ({
        name,
        title,
        profile: 'tabular-data-resource',
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          header: true,
        },
        schema: {
          fields,
          missingValues: [''],
          ...(primaryKey.length > 0 && { primaryKey }),
          ...(foreignKeys.length > 0 && { foreignKeys }),
        },
      })),
      ...others.map(({ path, format, title }) => ({
        name: path.replace(/\.(?=\w+$)/, '-'),
        title,
        profile: 'data-resource',
        path,
        format,
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      })),
    ],
  };
}
