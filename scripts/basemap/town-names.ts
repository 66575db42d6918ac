import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import * as v from 'valibot';
import { NAMES, Zoom } from './label';
import { readTable, TABLES } from './read-table';

const NAMES_FILE = new URL('town-names.csv', TABLES);

const City = v.strictObject({
  /** Id in GeoNames. */
  id: v.number(),
  zoom: v.optional(Zoom),
  ...NAMES,
});

interface NameRow {
  readonly id: string;
  readonly en: string;
  readonly es: string;
  readonly pt: string;
  readonly zh: string;
}

/** What is kept by hand of a town. */
export interface KeptTownName {
  readonly en?: string | undefined;
  readonly es?: string | undefined;
  readonly pt?: string | undefined;
  readonly zh?: string | undefined;
  readonly zoom?: number | undefined;
}

/** Returns what the hand-kept tables say of towns, by their ids; a blank name is left to GeoNames. */
export function readKeptTownNames(): ReadonlyMap<number, KeptTownName> {
  const rows = parseCsv(readFileSync(NAMES_FILE, 'utf8'), { columns: true }) as readonly NameRow[];
  return new Map<number, KeptTownName>([
    ...rows.map(({ id, en, es, pt, zh }): [number, KeptTownName] => [
      Number(id),
      { en: en || undefined, es: es || undefined, pt: pt || undefined, zh: zh || undefined },
    ]),
    ...readTable('cities.yaml', v.array(City)).map((city): [number, KeptTownName] => [
      city.id,
      city,
    ]),
  ]);
}
