import type { Geometry } from 'geojson';
import { parseDbf, parseShp } from 'shpjs';
import type { FaultList } from '../fault';
import { OWN_LIMITS } from '../own-file';
import { ReadFailure } from '../read-failure';
import { membersOf, PropertyColumns } from '../table/property-columns';
import type { TableRow, TableSource } from '../table/table-source';
import { checkRecords } from './shapefile-records';
import type { ZipEntry } from './zip-entries';

/** Number of features that are handed on at a time. */
const BATCH = 1_000;

const DBF_RECORD_COUNT = 4;
const DBF_HEADER_LENGTH = 8;
const DBF_RECORD_LENGTH = 10;
const DBF_FIELD = 32;

/** Returns the features of a shapefile of an archive. */
export function shapefileSource(
  entries: readonly ZipEntry[],
  shapefile: string,
  faults: FaultList,
): TableSource {
  const columns = new PropertyColumns();
  return {
    names: columns.names,
    hasGeometries: true,
    hasFixedWidth: false,
    rows: rowsOf(entries, shapefile, columns, faults),
  };
}

async function* rowsOf(
  entries: readonly ZipEntry[],
  shapefile: string,
  columns: PropertyColumns,
  faults: FaultList,
): AsyncGenerator<readonly TableRow[]> {
  const find = (ending: string) =>
    entries.find(({ name }) => name.toLowerCase() === `${shapefile}.${ending}`.toLowerCase());
  const text = (ending: string) => {
    const bytes = find(ending)?.bytes();
    return bytes && new TextDecoder().decode(bytes);
  };
  const shp = find('shp')?.bytes() ?? new Uint8Array();
  const geometries = parseGeometries(checkRecords(shp, faults), text('prj'));
  const records = parseRecords(find('dbf')?.bytes(), text('cpg'), faults);
  const count = Math.max(geometries.length, records.length);
  for (let start = 0; start < count; start += BATCH) {
    const length = Math.min(BATCH, count - start);
    yield Array.from({ length }, (_, index): TableRow => {
      const cells = columns.cellsOf(membersOf(records[start + index]));
      return { origin: start + index + 1, cells, geometry: geometries[start + index] ?? undefined };
    });
  }
}

function parseGeometries(
  shp: Uint8Array<ArrayBuffer>,
  projection: string | undefined,
): readonly (Geometry | null)[] {
  try {
    return parseShp(shp, projection);
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
