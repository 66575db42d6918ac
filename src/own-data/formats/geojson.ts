import type { Geometry } from 'geojson';
import type { FaultList } from '../fault';
import type { TextEncoding } from '../own-choices';
import { ReadFailure } from '../read-failure';
import { membersOf, PropertyColumns } from '../table/property-columns';
import type { TableRow, TableSource } from '../table/table-source';
import { decodeText } from './decode-text';
import { FeatureSplitter, type SplitFeature } from './json-features';

/** Names of the reference system of GeoJSON. */
const WGS84 = /CRS84|EPSG:{1,2}(4326|4979)|WGS ?84/i;

/** Types of GeoJSON geometries. */
const GEOMETRY_TYPES =
  /^(Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)$/;

/** Returns the features of a GeoJSON file, read in slices, each parsed alone. */
export function geojsonSource(
  file: Blob,
  encoding: TextEncoding,
  faults: FaultList,
  onBytes: (readBytes: number) => void,
): TableSource {
  const columns = new PropertyColumns();
  return {
    names: columns.names,
    hasGeometries: true,
    hasFixedWidth: false,
    rows: rowsOf(file, encoding, columns, faults, onBytes),
  };
}

async function* rowsOf(
  file: Blob,
  encoding: TextEncoding,
  columns: PropertyColumns,
  faults: FaultList,
  onBytes: (readBytes: number) => void,
): AsyncGenerator<readonly TableRow[]> {
  const splitter = new FeatureSplitter();
  let number = 0;
  let isSound = false;
  let rowCount = 0;
  const parse = (split: readonly SplitFeature[]): readonly TableRow[] =>
    split.flatMap((each) => {
      number++;
      const row = 'text' in each ? parseFeature(each.text, number, columns) : each.fault;
      if (typeof row !== 'string') {
        rowCount++;
        return row;
      }
      faults.add(row, number, 'text' in each ? { text: each.text } : {});
      return [];
    });
  for await (const piece of decodeText(file, encoding, onBytes)) {
    yield parse(splitter.push(piece));
    for (const frame of splitter.frames.splice(0)) {
      const value = parseJson(frame);
      const members = membersOf(value);
      isSound ||= value !== undefined;
      checkProjection(members);
      const isFeature = !Array.isArray(value) && !members.some(([name]) => name === 'features');
      if (isFeature) yield parse([{ text: frame }]);
    }
  }
  if (splitter.isOpen) faults.add('cut-off', number + (splitter.isInFeature ? 1 : 0));
  else if (rowCount === 0 && !isSound) throw new ReadFailure('damaged');
}

function parseFeature(
  text: string,
  number: number,
  columns: PropertyColumns,
): TableRow | 'bad-feature' {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('type' in value)) return 'bad-feature';
  if (typeof value.type === 'string' && GEOMETRY_TYPES.test(value.type)) {
    return { origin: number, cells: [], geometry: value as Geometry };
  }
  if (value.type !== 'Feature') return 'bad-feature';
  const { id, properties, geometry } = value as Readonly<Record<string, unknown>>;
  const own = membersOf(properties);
  const members =
    id === undefined || own.some(([name]) => name === 'id') ? own : [['id', id] as const, ...own];
  return {
    origin: number,
    cells: columns.cellsOf(members),
    // The builder measures each geometry before it trusts it.
    geometry: (geometry ?? undefined) as Geometry | undefined,
  };
}

/** Throws if a member names a reference system other than that of GeoJSON. */
function checkProjection(members: readonly (readonly [string, unknown])[]): void {
  const crs = members.find(([name]) => name === 'crs')?.[1];
  if (crs && !WGS84.test(JSON.stringify(crs))) throw new ReadFailure('unknown-projection');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
