import { feature } from 'topojson-client';
import type { FaultList } from '../fault';
import { OWN_LIMITS } from '../own-file';
import { ReadFailure } from '../read-failure';
import { membersOf, PropertyColumns } from '../table/property-columns';
import type { TableRow, TableSource } from '../table/table-source';

/** Number of features that are made at a time. */
const BATCH = 1_000;

/** The part of a topology that is trusted: that it has arcs, whatever these are. */
interface Topology {
  readonly arcs: readonly unknown[];
  readonly transform?: unknown;
}

/** An object of a topology that holds features. */
export interface TopologyObject {
  readonly name: string;
  readonly geometries: readonly unknown[];
}

export interface LooseTopology {
  readonly topology: Topology;
  readonly objects: readonly TopologyObject[];
}

/** Parses the text of a topology. Throws a `ReadFailure` if it is none. */
export function parseTopology(text: string): LooseTopology {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw new ReadFailure('damaged');
  const { arcs, objects } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(arcs)) throw new ReadFailure('damaged');
  const found = membersOf(objects).flatMap(([name, object]): TopologyObject[] => {
    if (typeof object !== 'object' || object === null) return [];
    const geometries = 'geometries' in object ? object.geometries : [object];
    return Array.isArray(geometries) ? [{ name, geometries }] : [];
  });
  if (found.length === 0) throw new ReadFailure('no-rows');
  return { topology: value as Topology, objects: found };
}

/** Returns the features of an object of a topology. */
export function topojsonSource(
  { topology }: LooseTopology,
  { geometries }: TopologyObject,
  faults: FaultList,
): TableSource {
  const columns = new PropertyColumns();
  return {
    names: columns.names,
    hasGeometries: true,
    hasFixedWidth: false,
    rows: rowsOf(topology, geometries, columns, faults),
  };
}

async function* rowsOf(
  topology: Topology,
  geometries: readonly unknown[],
  columns: PropertyColumns,
  faults: FaultList,
): AsyncGenerator<readonly TableRow[]> {
  let vertices = 0;
  let batch: TableRow[] = [];
  for (const [index, geometry] of geometries.entries()) {
    const origin = index + 1;
    // A few arcs that are named very often would fill the memory.
    vertices += verticesOf(topology, geometry);
    if (vertices > OWN_LIMITS.vertices) throw new ReadFailure('too-large');
    const row = rowOf(topology, geometry, origin, columns);
    if (row) batch.push(row);
    else faults.add('bad-feature', origin, { text: shortText(geometry) });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function rowOf(
  topology: Topology,
  geometry: unknown,
  origin: number,
  columns: PropertyColumns,
): TableRow | undefined {
  try {
    const one = { type: 'GeometryCollection', geometries: [geometry] };
    const [made] = feature({ ...topology, objects: { one } }, 'one').features;
    if (!made) return undefined;
    const cells = columns.cellsOf(membersOf(made.properties));
    return { origin, cells, geometry: made.geometry ?? undefined };
  } catch {
    return undefined;
  }
}

/** Returns the number of positions that a geometry will have. */
function verticesOf(topology: Topology, geometry: unknown): number {
  if (typeof geometry !== 'object' || geometry === null) return 0;
  if ('geometries' in geometry && Array.isArray(geometry.geometries)) {
    return geometry.geometries.reduce((sum, part) => sum + verticesOf(topology, part), 0);
  }
  if (!('arcs' in geometry) || !Array.isArray(geometry.arcs)) return 1;
  return geometry.arcs.flat(2).reduce((sum: number, arc: unknown) => {
    const index = Number(arc);
    const found = topology.arcs[index < 0 ? ~index : index];
    return sum + (Array.isArray(found) ? found.length : 0);
  }, 0);
}

function shortText(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
