import type { Geometry } from 'geojson';
import type { FaultList } from '../fault';
import type { TextEncoding } from '../own-choices';
import { ReadFailure } from '../read-failure';
import { membersOf, PropertyColumns } from '../table/property-columns';
import type { TableRow, TableSource } from '../table/table-source';
import { decodeText } from './decode-text';
import { FeatureSplitter, type SplitFeature } from './json-features';
import { referenceSystem } from './reference-system';

/** Bytes at the start and at the end of a file in which its reference system is looked for. */
const SYSTEM_BYTES = 64 * 1024;

/** The member that names a reference system (GeoJSON of 2008, section 3.1). */
const SYSTEM = /"crs"\s*:\s*(\{[^{}]*\{[^{}]*\}[^{}]*\})/;

/** Types of GeoJSON geometries. */
const GEOMETRY_TYPES =
  /^(Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)$/;

/**
 * Resolves with the features of a GeoJSON file, read in slices, each parsed alone, and the name of the reference system from which
 * they are converted.
 */
export async function geojsonSource(
  file: Blob,
  encoding: TextEncoding,
  faults: FaultList,
  onBytes: (readBytes: number) => void,
): Promise<{ readonly source: TableSource; readonly system: string | undefined }> {
  const columns = new PropertyColumns();
  const named = await findSystem(file, encoding);
  const system = named === undefined ? undefined : await referenceSystem(named);
  const parse: ParseFeature = (text, number) => {
    const row = parseFeature(text, number, columns);
    if (!system || typeof row === 'string' || !row.geometry) return row;
    return { ...row, geometry: system.toDegrees(row.geometry) };
  };
  return {
    system: system?.name,
    source: {
      names: columns.names,
      hasGeometries: true,
      hasFixedWidth: false,
      rows: rowsOf(file, encoding, { named, parse }, faults, onBytes),
    },
  };
}

type ParseFeature = (text: string, number: number) => TableRow | 'bad-feature';

/** Resolves with the name of the reference system, which stands before or after the features; undefined for that of GeoJSON. */
async function findSystem(file: Blob, encoding: TextEncoding): Promise<string | undefined> {
  const decode = async (part: Blob) => new TextDecoder(encoding).decode(await part.arrayBuffer());
  const head = (await decode(file.slice(0, SYSTEM_BYTES))).split(/"features"\s*:/, 1)[0] ?? '';
  // An even place, since a letter may have two bytes.
  const end = Math.max(0, file.size - SYSTEM_BYTES) & ~1;
  const tail = (await decode(file.slice(end))).split(']').at(-1) ?? '';
  const found = SYSTEM.exec(head)?.[1] ?? SYSTEM.exec(tail)?.[1];
  return found === undefined ? undefined : systemName(parseJson(found));
}

/** Returns the name in a member `crs`; other ways to say it, as links, are given as they stand. */
function systemName(crs: unknown): string | undefined {
  if (crs === null || crs === undefined) return undefined;
  const properties = membersOf(crs).find(([name]) => name === 'properties')?.[1];
  const name = membersOf(properties).find(([each]) => each === 'name' || each === 'code')?.[1];
  return name === undefined ? JSON.stringify(crs) : String(name);
}

async function* rowsOf(
  file: Blob,
  encoding: TextEncoding,
  { named, parse: parseOne }: { readonly named: string | undefined; readonly parse: ParseFeature },
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
      const row = 'text' in each ? parseOne(each.text, number) : each.fault;
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
      await checkSystem(members, named);
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

/** Throws if a member names a reference system other than the one from which features were converted. */
async function checkSystem(
  members: readonly (readonly [string, unknown])[],
  named: string | undefined,
): Promise<void> {
  const found = systemName(members.find(([name]) => name === 'crs')?.[1]);
  if (found === named) return;
  if (found === undefined || (await referenceSystem(found))) {
    throw new ReadFailure('unknown-projection', found ?? named);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
