import type { FaultKind, FaultList } from '../fault';
import { type ColumnKind, EMPTY_BOOLEAN, type OwnColumn } from '../own-layer';
import { Growable } from './growable';
import {
  type Cell,
  type DateOrder,
  isEmptyCell,
  parseBoolean,
  parseDate,
  parseNumber,
  textOfCell,
} from './parse-cell';
import { TextPacker } from './text-packer';

/** How the cells of a column are read. */
export interface CellReading {
  readonly hasDecimalComma: boolean;
  readonly dateOrder: DateOrder;
}

/** Collects the cells of a column. Cells that are not of its kind become empty and a fault. */
export interface ColumnBuilder {
  readonly kind: ColumnKind;
  /** Adds the cell of a row; rows that were left out before it are empty. */
  set(row: number, cell: Cell, origin: number): void;
  /** Returns the cell of a row as it was understood; undefined if it is empty. */
  cellAt(row: number): Cell;
  /** Puts a sound cell in the place of another. */
  replace(row: number, cell: Cell): void;
  column(rowCount: number): OwnColumn;
}

export function createColumn(
  name: string,
  kind: ColumnKind,
  reading: CellReading,
  faults: FaultList,
): ColumnBuilder {
  if (kind === 'text') return textColumn(name);
  if (kind === 'boolean') return booleanColumn(name, faults);
  const parse =
    kind === 'date'
      ? (cell: Cell) => parseDate(cell, reading.dateOrder)
      : (cell: Cell) => parseNumber(cell, reading.hasDecimalComma);
  return floatColumn(name, kind, parse, faults);
}

function textColumn(name: string): ColumnBuilder {
  const codes = new Growable((length) => new Uint32Array(length));
  const packer = new TextPacker();
  return {
    kind: 'text',
    set(row, cell) {
      codes.fill(0, row);
      codes.push(packer.codeOf(textOfCell(cell)));
    },
    cellAt: (row) => packer.textAt(codes.at(row) ?? 0),
    replace: (row, cell) => codes.replace(row, packer.codeOf(textOfCell(cell))),
    column(rowCount) {
      codes.fill(0, rowCount);
      const { isDistinct } = packer;
      return { name, kind: 'text', codes: codes.values(), texts: packer.texts(), isDistinct };
    },
  };
}

function booleanColumn(name: string, faults: FaultList): ColumnBuilder {
  const values = new Growable((length) => new Uint8Array(length));
  return {
    kind: 'boolean',
    set(row, cell, origin) {
      values.fill(EMPTY_BOOLEAN, row);
      const value = parseBoolean(cell);
      if (value === undefined) addFault(faults, 'not-a-boolean', name, cell, origin);
      values.push(value === undefined ? EMPTY_BOOLEAN : Number(value));
    },
    cellAt: (row) => values.at(row) === 1,
    replace: (row, cell) => values.replace(row, Number(parseBoolean(cell) ?? EMPTY_BOOLEAN)),
    column(rowCount) {
      values.fill(EMPTY_BOOLEAN, rowCount);
      return { name, kind: 'boolean', values: values.values() };
    },
  };
}

function floatColumn(
  name: string,
  kind: 'number' | 'date',
  parse: (cell: Cell) => number | undefined,
  faults: FaultList,
): ColumnBuilder {
  const values = new Growable((length) => new Float64Array(length));
  const fault = kind === 'number' ? 'not-a-number' : 'not-a-date';
  return {
    kind,
    set(row, cell, origin) {
      values.fill(Number.NaN, row);
      const value = parse(cell);
      if (value === undefined) addFault(faults, fault, name, cell, origin);
      values.push(value ?? Number.NaN);
    },
    cellAt: (row) => values.at(row),
    replace: (row, cell) => values.replace(row, parse(cell) ?? Number.NaN),
    column(rowCount) {
      values.fill(Number.NaN, rowCount);
      return { name, kind, values: values.values() };
    },
  };
}

function addFault(
  faults: FaultList,
  kind: FaultKind,
  column: string,
  cell: Cell,
  origin: number,
): void {
  if (!isEmptyCell(cell)) faults.add(kind, origin, { column, text: textOfCell(cell) });
}
