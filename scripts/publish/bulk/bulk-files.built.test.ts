import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type RecordKind, recordKindOf, refKey } from '../../../src/domain/record';
import { isRecordManifest } from '../../../src/panels/context/page-manifest';
import { readManifests } from '../../../tools/pages/read-manifests';
import { readRecords } from '../../../tools/published/read-records';
import type { Field, ForeignKey } from './table';

const FOLDER = 'public/data';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

interface RecordFile {
  readonly $schema: string;
  readonly version: string;
  readonly kind: RecordKind;
  readonly pages: Readonly<Record<string, string>>;
  readonly record: { readonly id: string };
}

const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const descriptor = JSON.parse(read('datapackage.json')) as {
  readonly version: string;
  readonly resources: readonly Resource[];
};
const tables = descriptor.resources.filter(({ format }) => format === 'csv');
const rowsOf = new Map(
  tables.map(({ name, path }) => [
    name,
    Papa.parse<Readonly<Record<string, string>>>(read(path), {
      header: true,
      skipEmptyLines: true,
    }),
  ]),
);
const valuesOf = (table: string, field: string) =>
  (rowsOf.get(table)?.data ?? []).map((row) => row[field] ?? '');

describe('the tables', () => {
  it.each(tables)('$name is read back as the package describes it', ({ name, schema }) => {
    const { data, meta, errors } = rowsOf.get(name) ?? Papa.parse('', { header: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    expect(meta.fields).toEqual(schema?.fields.map((field) => field.name));
    const faults = (schema?.fields ?? []).flatMap((field) =>
      valuesOf(name, field.name).flatMap((cell, row) =>
        isValid(cell, field) ? [] : `${name}.${field.name}, row ${row + 2}: ${cell}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('have keys that are unique, and refer to rows that are there', () => {
    for (const { name, schema } of tables) {
      const { primaryKey = [], foreignKeys = [] } = schema ?? {};
      if (primaryKey.length > 0) {
        const keys = rowsOf
          .get(name)
          ?.data.map((row) => primaryKey.map((field) => row[field]).join());
        expect(new Set(keys).size, name).toBe(keys?.length);
      }
      for (const { fields, reference } of foreignKeys) {
        const known = new Set(valuesOf(reference.resource, reference.fields));
        const unknown = valuesOf(name, fields).filter((id) => id !== '' && !known.has(id));
        expect(unknown, `${name}.${fields}`).toEqual([]);
      }
    }
  });

  it('name only sources that are among the sources', () => {
    const known = new Set(valuesOf('sources', 'id'));
    for (const name of ['project_costs', 'loan_sums', 'figures', 'trade_values']) {
      const named = valuesOf(name, 'sources').flatMap((ids) => ids.split(' ').filter(Boolean));
      expect(named.length, name).toBeGreaterThan(0);
      expect(
        named.filter((id) => !known.has(id)),
        name,
      ).toEqual([]);
    }
  });
});

describe('the records', () => {
  it('have a file each with what the app reads, by the same schema', async () => {
    for (const page of (await readManifests()).filter(isRecordManifest)) {
      const schema = await ('records' in page ? page.records : page.catalogue).schema();
      const isCatalogue = 'catalogue' in page;
      const kind = recordKindOf(page.kind);
      const files = readdirSync(join(FOLDER, kind));
      expect(files.length, kind).toBe(readRecords('public/generated/data', page).length);
      for (const name of files) {
        const id = name.replace(/\.json$/, '');
        const file = JSON.parse(read(`${kind}/${id}.json`)) as RecordFile;
        expect(file.record.id).toBe(id);
        expect(file.version).toBe(descriptor.version);
        const parsed = v.safeParse(schema, isCatalogue ? [asRead(file)] : asRead(file));
        expect(parsed.issues?.map(({ message }) => message) ?? [], refKey({ kind, id })).toEqual(
          [],
        );
      }
    }
  });

  it('say the schema of their kind and the addresses of their pages', () => {
    const { $schema, pages } = JSON.parse(read('project/chancay-port.json')) as RecordFile;
    expect(JSON.parse(read(join('project', $schema))).properties.kind.const).toBe('project');
    expect(pages.es).toBe('../../es/p/chancay-port/');
  });
});

describe('the archive', () => {
  const files = unzipSync(readFileSync(join(FOLDER, 'corridor-atlas.zip')));

  it('holds every table, schema and record', () => {
    const loose = readdirSync(FOLDER).filter((name) => /\.(csv|geojson|json|md)$/.test(name));
    for (const name of loose)
      expect(strFromU8(files[name] ?? new Uint8Array()), name).toBe(read(name));
    const projects = JSON.parse(strFromU8(files['records/project.json'] ?? new Uint8Array()));
    expect(projects).toHaveLength(valuesOf('projects', 'id').length);
    for (const { path } of descriptor.resources) expect(Object.keys(files)).toContain(path);
  });
});

/** Returns whether a cell can be read as its field says. */
function isValid(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === '') return constraints.required !== true;
  const { minimum = -Infinity, maximum = Infinity, enum: words, pattern } = constraints;
  if (words && !words.includes(cell)) return false;
  if (pattern !== undefined && !new RegExp(`^(${pattern})$`).test(cell)) return false;
  if (type === 'boolean') return /^(true|false)$/.test(cell);
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));
  if (type === 'string') return true;
  const value = Number(cell);
  return (
    (type === 'integer' ? Number.isInteger(value) : Number.isFinite(value)) &&
    value >= minimum &&
    value <= maximum
  );
}

/** Returns a record as the app's schema reads it: that of a service has lines, that of a source has no id. */
function asRead({ kind, record }: RecordFile): unknown {
  if (kind === 'service') return { ...record, legs: [] };
  if (kind !== 'source') return record;
  const { id: _, ...source } = record;
  return source;
}
