import type { Geometry } from 'geojson';
import { parseDbf, parseShp } from 'shpjs';
import type { FaultList } from '../fault';
import { OWN_LIMITS } from '../own-file';
import { ReadFailure } from '../read-failure';
import { membersOf, PropertyColumns } from '../table/property-columns';
import type { TableRow, TableSource } from '../table/table-source';
import { type ReferenceSystem, referenceSystem } from './reference-system';
import { checkRecords } from './shapefile-records';
import type { ZipEntry } from './zip-entries';

/** Number of features that are handed on at a time. */
const BATCH = 1_000;

const DBF_RECORD_COUNT = 4;
const DBF_HEADER_LENGTH = 8;
const DBF_RECORD_LENGTH = 10;
const DBF_FIELD = 32;

/** Resolves with the features of a shapefile of an archive, and the name of the reference system from which they are converted. */
export async function shapefileSource(
  entries: readonly ZipEntry[],
  shapefile: string,
  faults: FaultList,
): Promise<{ readonly source: TableSource; readonly system: string | undefined }> {
  const columns = new PropertyColumns();
  const prj = findPart(entries, shapefile, 'prj')?.bytes();
  const system = prj && (await referenceSystem(new TextDecoder().decode(prj)));
  return {
    system: system?.name,
    source: {
      names: columns.names,
      hasGeometries: true,
      hasFixedWidth: false,
      rows: rowsOf(entries, shapefile, columns, system, faults),
    },
  };
}

function findPart(
  entries: readonly ZipEntry[],
  shapefile: string,
  ending: string,
): ZipEntry | undefined {
  const wanted = `${shapefile}.${ending}`.toLowerCase();
  return entries.find(({ name }) => name.toLowerCase() === wanted);
}

async function* rowsOf(
  entries: readonly ZipEntry[],
  shapefile: string,
  columns: PropertyColumns,
  system: ReferenceSystem | undefined,
  faults: FaultList,
): AsyncGenerator<readonly TableRow[]> {
  const bytesOf = (ending: string) => findPart(entries, shapefile, ending)?.bytes();
  const cpg = bytesOf('cpg');
  const geometries = parseGeometries(checkRecords(bytesOf('shp') ?? new Uint8Array(), faults));
  const records = parseRecords(bytesOf('dbf'), cpg && new TextDecoder().decode(cpg), faults);
  const count = Math.max(geometries.length, records.length);
  for (let start = 0; start < count; start += BATCH) {
    const length = Math.min(BATCH, count - start);
    yield Array.from({ length }, (_, index): TableRow => {
      const cells = columns.cellsOf(membersOf(records[start + index]));
      const written = geometries[start + index] ?? undefined;
      const geometry = written && system ? system.toDegrees(written) : written;
      return { origin: start + index + 1, cells, geometry };
    });
  }
}

function parseGeometries(shp: Uint8Array<ArrayBuffer>): readonly (Geometry | null)[] {
  try {
    return parseShp(shp);
  } catch {
    throw new ReadFailure('damaged');
  }
}

/** Returns the properties of the records that the table really holds, whatever it claims; none if it is damaged. */
function parseRecords(
  dbf: Uint8Array<ArrayBuffer> | undefined,
  encoding: string | undefined,
  faults: FaultList,
): readonly object[] {
  if (!dbf) return [];
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  try {
    const headerLength = view.getUint16(DBF_HEADER_LENGTH, true);
    const recordLength = view.getUint16(DBF_RECORD_LENGTH, true);
    const held = Math.floor((dbf.length - headerLength) / recordLength);
    if (headerLength > (OWN_LIMITS.columns + 1) * DBF_FIELD + 1) {
      throw new ReadFailure('too-many-columns');
    }
    if (recordLength === 0 || held < 0) throw new RangeError('The table has no records');
    const claimed = view.getUint32(DBF_RECORD_COUNT, true);
    if (claimed > held) faults.add('cut-off', held + 1);
    view.setUint32(DBF_RECORD_COUNT, Math.min(claimed, held), true);
    return parseDbf(dbf, encoding);
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    faults.add('bad-feature', 1, { text: error instanceof Error ? error.message : '' });
    return [];
  }
}
