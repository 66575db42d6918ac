import { LOCALES, type Localized } from '../../../src/domain/locale';

/** The value of a cell; undefined for an empty one. */
export type Cell = string | number | boolean | undefined;

/** A field in the words of Frictionless Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A reference of a field to the first field of a table's primary key. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** A table of the published data, as its CSV file holds it. */
export interface BulkTable {
  /** The name of its file, without the extension. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A field with what it reads from a row. */
export interface Column<R> extends Field {
  readonly of: (row: R) => Cell;
  /** The table whose `id` the field names. */
  readonly refersTo?: string;
}

/** Returns the table that columns read from records. */
export function tableOf<R>(
  name: string,
  title: string,
  primaryKey: readonly string[],
  records: readonly R[],
  columns: readonly (Column<R> | readonly Column<R>[])[],
): BulkTable {
  const all = columns.flat() as readonly Column<R>[];
  return {
    name,
    title,
    fields: all.map(({ of: _, refersTo: __, ...field }) => field),
    primaryKey,
    foreignKeys: all.flatMap(({ name: fields, refersTo }) =>
      refersTo === undefined ? [] : [{ fields, reference: { resource: refersTo, fields: 'id' } }],
    ),
    rows: records.map((record) => all.map((column) => column.of(record))),
  };
}

/** Returns the key of a table: required, and unique in it. */
export function key<R>(of: (row: R) => string, description: string): Column<R> {
  const constraints = { required: true, unique: true } as const;
  return { name: 'id', type: 'string', description, constraints, of };
}

/** Returns a field that every row has. */
export function required<R>(column: Column<R>): Column<R> {
  return { ...column, constraints: { ...column.constraints, required: true } };
}

export function text<R>(
  name: string,
  description: string,
  of: (row: R) => string | undefined,
): Column<R> {
  return { name, type: 'string', description, of };
}

export function number<R>(
  name: string,
  description: string,
  of: (row: R) => number | undefined,
): Column<R> {
  return { name, type: 'number', description, of };
}

export function integer<R>(
  name: string,
  description: string,
  of: (row: R) => number | undefined,
): Column<R> {
  return { name, type: 'integer', description, of };
}

export function flag<R>(name: string, description: string, of: (row: R) => boolean): Column<R> {
  return { name, type: 'boolean', description, of };
}

/** Returns a field for a day: `YYYY-MM-DD`. */
export function day<R>(
  name: string,
  description: string,
  of: (row: R) => string | undefined,
): Column<R> {
  return { name, type: 'date', description, of };
}

/** Returns a field for a date as precise as it is known. */
export function partialDate<R>(
  name: string,
  description: string,
  of: (row: R) => string | undefined,
): Column<R> {
  return {
    name,
    type: 'string',
    description: `${description}; YYYY, YYYY-MM or YYYY-MM-DD, as precise as it is known`,
    constraints: { pattern: '\\d{4}(-\\d{2}){0,2}' },
    of,
  };
}

/** Returns a field that holds one of some words. */
export function oneOf<R>(
  name: string,
  description: string,
  words: readonly string[],
  of: (row: R) => string | undefined,
): Column<R> {
  return { name, type: 'string', description, constraints: { enum: words }, of };
}

/** Returns a field that holds the id of a row of another table. */
export function reference<R>(
  name: string,
  refersTo: string,
  of: (row: R) => string | undefined,
): Column<R> {
  return { name, type: 'string', description: `id of a row of ${refersTo}`, refersTo, of };
}

/** Returns a field that holds several ids, separated by spaces. */
export function ids<R>(
  name: string,
  description: string,
  of: (row: R) => readonly string[] | undefined,
): Column<R> {
  return {
    name,
    type: 'string',
    description: `${description}, separated by spaces`,
    of: (row) => of(row)?.join(' ') || undefined,
  };
}

/** Returns a field in each language. */
export function texts<R>(
  name: string,
  description: string,
  of: (row: R) => Localized | undefined,
): readonly Column<R>[] {
  return LOCALES.map((locale) =>
    text(
      `${name}_${locale}`,
      `${description}, in the language ${locale}`,
      (row) => of(row)?.[locale],
    ),
  );
}

/** Returns the fields of a position. */
export function position<R>(
  of: (row: R) => readonly [lon: number, lat: number] | undefined,
): readonly Column<R>[] {
  return [
    {
      ...number<R>('lon', 'longitude, WGS84, degrees east', (row) => of(row)?.[0]),
      constraints: { minimum: -180, maximum: 180 },
    },
    {
      ...number<R>('lat', 'latitude, WGS84, degrees north', (row) => of(row)?.[1]),
      constraints: { minimum: -90, maximum: 90 },
    },
  ];
}
