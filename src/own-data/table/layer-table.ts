import type { Geometry } from 'geojson';
import { colourClasses } from '../colour-classes';
import type { FaultList } from '../fault';
import type { OwnGuess } from '../own-choices';
import { OWN_LIMITS, type PlaceGuess } from '../own-file';
import { type ColumnKind, GEOMETRY, type OwnLayer } from '../own-layer';
import { ReadFailure } from '../read-failure';
import { checkPositions } from './check-positions';
import { type CellReading, type ColumnBuilder, createColumn } from './column-builder';
import { Growable } from './growable';
import { guessKind } from './guess-kinds';
import { measureGeometry } from './measure-geometry';
import { type Cell, isEmptyCell } from './parse-cell';
import type { PositionReader } from './position-reader';
import { isBlank, type TableRow } from './table-source';
import { TextPacker } from './text-packer';
import { turnCells } from './turn-cells';
import { unwrapGeometry } from './unwrap-geometry';
import { writeShapes } from './write-shapes';

/** What was guessed of a table, beside what its format guesses. */
export type TableGuess = Pick<
  OwnGuess,
  'hasHeader' | 'hasDecimalComma' | 'position' | 'kinds' | 'turnsSwapped'
>;

export interface BuiltLayer {
  readonly layer: OwnLayer;
  readonly guess: TableGuess;
  readonly swappedRows: Uint32Array;
  readonly places: readonly PlaceGuess[];
}

/** What a table is read with. */
export interface TableParts {
  readonly name: string;
  readonly names: readonly string[];
  readonly faults: FaultList;
  /** Number of cells that each row should have. */
  readonly width: number | undefined;
  readonly reading: CellReading;
  readonly reader: PositionReader;
  readonly guess: TableGuess;
}

/** Collects the rows of a layer. */
export class LayerTable {
  rowCount = 0;
  readonly guess: TableGuess;
  private readonly parts: TableParts;
  private readonly columns: ColumnBuilder[] = [];
  private readonly positions = new Growable((length) => new Float64Array(length));
  private readonly geometries = new Growable((length) => new Uint8Array(length));
  private readonly origins = new Growable((length) => new Uint32Array(length));
  private readonly shapes = new TextPacker();
  private readonly shapeCodes = new Growable((length) => new Uint32Array(length));
  private readonly box = { west: 540, south: 90, east: -540, north: -90 };
  private vertexCount = 0;

  constructor(parts: TableParts) {
    this.parts = parts;
    this.guess = parts.guess;
  }

  add(rows: readonly TableRow[]): void {
    for (const row of rows) if (!isBlank(row)) this.addRow(row);
  }

  finish(): BuiltLayer {
    const { name, names, guess, faults, reader } = this.parts;
    const { rowCount } = this;
    if (rowCount === 0) throw new ReadFailure('no-rows');
    const positions = this.positions.values();
    const geometries = this.geometries.values();
    const origins = this.origins.values();
    const swappedRows = checkPositions(
      { positions, geometries, origins, shapeCodes: this.shapeCodes.values() },
      guess.turnsSwapped,
      faults,
    );
    if (guess.turnsSwapped) turnCells(this.columns, guess.position, swappedRows, positions);
    const columns = names.map((each, index) => {
      const column = this.columnAt(index, each).column(rowCount);
      return { ...column, classes: colourClasses(column) };
    });
    const shapes = writeShapes(this.shapes.texts(), this.shapeCodes.values());
    const bounds = this.bounds(positions, geometries);
    return {
      layer: { name, rowCount, columns, positions, geometries, origins, shapes, bounds },
      guess: { ...guess, kinds: columns.map(({ kind }) => kind) },
      swappedRows,
      places: reader.places(),
    };
  }

  private addRow(row: TableRow): void {
    const { names, faults, width, guess } = this.parts;
    const { cells, origin } = row;
    if (this.rowCount === OWN_LIMITS.rows) throw new ReadFailure('too-many-rows');
    if (names.length > OWN_LIMITS.columns) throw new ReadFailure('too-many-columns');
    if (width !== undefined && cells.length < width) faults.add('missing-cells', origin);
    if (width !== undefined && hasMoreThan(cells, width)) faults.add('extra-cells', origin);
    const count = Math.min(cells.length, names.length);
    for (let column = 0; column < count; column++) {
      const builder = this.columnAt(column, names[column] ?? '', cells[column]);
      builder.set(this.rowCount, cells[column], origin);
    }
    this.origins.push(origin);
    if (guess.position.kind === 'geometry') this.addGeometry(row);
    else this.addPosition(row);
    this.rowCount++;
  }

  private addPosition(row: TableRow): void {
    const found = this.parts.reader.read(row, this.rowCount);
    if ('fault' in found) {
      // Without a source of positions every row would be at fault.
      if (this.guess.position.kind !== 'none') {
        this.parts.faults.add(found.fault, row.origin, found);
      }
      this.push(GEOMETRY.none, Number.NaN, Number.NaN);
    } else {
      this.push(GEOMETRY.point, found[0], found[1]);
    }
  }

  private addGeometry({ geometry: written, origin }: TableRow): void {
    const { faults } = this.parts;
    if (written?.type === 'Point' && isPair(written.coordinates)) {
      this.push(GEOMETRY.point, written.coordinates[0] ?? 0, written.coordinates[1] ?? 0);
      return;
    }
    const found = written ? measureGeometry(written) : 'no-position';
    const isWide = typeof found !== 'string' && found.east - found.west > 180;
    const unwrapped = written && isWide ? unwrapGeometry(written) : undefined;
    const measured = unwrapped ? measureGeometry(unwrapped) : found;
    // What would run beyond the copies of the world that are read stays as it is written.
    const isUnwrapped = unwrapped !== undefined && typeof measured !== 'string';
    const geometry = isUnwrapped ? unwrapped : written;
    const sizes = isUnwrapped ? measured : found;
    if (typeof sizes === 'string') {
      faults.add(sizes, origin);
      this.push(GEOMETRY.none, Number.NaN, Number.NaN);
      return;
    }
    this.vertexCount += sizes.vertexCount;
    if (this.vertexCount > OWN_LIMITS.vertices) throw new ReadFailure('too-large');
    const { kind, west, south, east, north } = sizes;
    this.push(
      kind,
      (west + east) / 2,
      (south + north) / 2,
      this.shapes.add(geometry ? geometryText(geometry) : ''),
    );
    this.extend(west, south);
    this.extend(east, north);
  }

  private push(kind: number, lon: number, lat: number, shape = 0): void {
    this.geometries.push(kind);
    this.positions.push(lon);
    this.positions.push(lat);
    this.shapeCodes.push(shape);
  }

  /** Returns the builder of a column; a column that appears late gets the kind of its first cell. */
  private columnAt(index: number, name: string, cell?: Cell): ColumnBuilder {
    const { reading, faults, guess } = this.parts;
    const known = this.columns[index];
    if (known) return known;
    const kind: ColumnKind =
      guess.kinds[index] ?? guessKind([cell], reading.hasDecimalComma, reading.dateOrder);
    const created = createColumn(name, kind, reading, faults);
    this.columns[index] = created;
    return created;
  }

  private extend(lon: number, lat: number): void {
    const { box } = this;
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }

  private bounds(positions: Float64Array, geometries: Uint8Array): OwnLayer['bounds'] {
    for (const [row, kind] of geometries.entries()) {
      if (kind === GEOMETRY.point)
        this.extend(positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0);
    }
    const { west, south, east, north } = this.box;
    return west > east ? undefined : [west, south, east, north];
  }
}

function hasMoreThan(cells: readonly Cell[], width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => !isEmptyCell(cell));
}

function isPair(coordinates: unknown): boolean {
  return (
    Array.isArray(coordinates) &&
    coordinates.length >= 2 &&
    Number.isFinite(coordinates[0]) &&
    Number.isFinite(coordinates[1])
  );
}

/** Writes a measured geometry without members that GeoJSON does not know. */
function geometryText(geometry: Geometry): string {
  if (geometry.type === 'GeometryCollection') {
    const parts = geometry.geometries.map((part) => geometryText(part));
    return `{"type":"GeometryCollection","geometries":[${parts.join(',')}]}`;
  }
  return `{"type":"${geometry.type}","coordinates":${JSON.stringify(geometry.coordinates)}}`;
}
