import * as v from 'valibot';
import { townId } from '../domain/itinerary';
import type { Localized } from '../domain/locale';
import type { RecordKind } from '../domain/record';
import type { IndexEntry, IndexedKind, SearchIndex, SearchTexts } from '../domain/search-index';
import type { Town } from '../domain/town';
import { localized, slug, words } from './fields';

const STEPS_PER_DEGREE = 100;
const ALIAS_SEPARATOR = '|';

/** Stands for a town's stop at the beginning of its voyage. */
const OWN_STOP = '_';

const OTHER_KINDS = [
  'port-of-the-world',
  'town',
  'province',
  'country',
  'passage',
  'page',
  'setting',
] as const satisfies readonly IndexedKind[];

/**
 * Returns entries in their published form: for each kind a text with a line for each entry. The columns, separated by tabs,
 * are id, names (those in other languages blank where they equal the English one), aliases, country, longitude and latitude in
 * hundredths of a degree less those of the line before, size, region, date, voyage (with `_` for the stop that a town's name gives), roles and parent. Columns that are blank at the end of a
 * line are left out.
 */
export function packEntries(entries: readonly IndexEntry[]): Readonly<Record<string, string>> {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      let before: readonly [number, number] = [0, 0];
      const lines = entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => {
          const at = entry.position?.map((degrees) => Math.round(degrees * STEPS_PER_DEGREE));
          const [lon, lat] = at ?? before;
          const moved = at ? [(lon ?? 0) - before[0], (lat ?? 0) - before[1]] : ['', ''];
          before = [lon ?? 0, lat ?? 0];
          return lineOf(entry, moved);
        });
      return [kind, lines.join('\n')];
    }),
  );
}

function lineOf(entry: IndexEntry, moved: readonly (number | string)[]): string {
  const { id, name, aliases, country, size, region, date, voyage, roles, parent } = entry;
  return [
    id,
    name.en,
    name.es === name.en ? '' : name.es,
    name.pt === name.en ? '' : name.pt,
    name.zh === name.en ? '' : name.zh,
    aliases.join(ALIAS_SEPARATOR),
    country ?? '',
    ...moved,
    size ?? '',
    region ?? '',
    date ?? '',
    (voyage ?? '').replace(ownStop(name), OWN_STOP),
    roles ?? '',
    parent ?? '',
  ]
    .join('\t')
    .trimEnd();
}

/** Returns the stop of a town whose id is the slug of its name, as most are. */
function ownStop({ en }: Pick<Localized, 'en'>): string {
  return `t.${townId(en)}`;
}

function unpack(kind: IndexedKind, text: string): readonly IndexEntry[] {
  let [lon, lat] = [0, 0];
  return text.split('\n').map((line): IndexEntry => {
    const columns = line.split('\t');
    const [id = '', en = '', es, pt, zh, aliases, country, east, north] = columns;
    const [size, region, date, voyage, roles, parent] = columns.slice(9);
    if (east) [lon, lat] = [lon + Number(east), lat + Number(north)];
    return {
      kind,
      id,
      name: { en, es: es || en, pt: pt || en, zh: zh || en },
      aliases: aliases ? aliases.split(ALIAS_SEPARATOR) : [],
      ...(country && { country }),
      ...(east && { position: [lon / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE] as const }),
      ...(size && { size: Number(size) }),
      ...(region && { region }),
      ...(date && { date }),
      ...(voyage && { voyage: voyage.replace(OWN_STOP, ownStop({ en })) }),
      ...(roles && { roles }),
      ...(parent && { parent }),
    };
  });
}

/** Rows of entries by kind. Kinds that the atlas does not know are refused. */
function entriesOf(kinds: readonly RecordKind[]): v.GenericSchema<unknown, readonly IndexEntry[]> {
  const known: readonly IndexedKind[] = [...kinds, ...OTHER_KINDS];
  return v.pipe(
    v.record(v.picklist(known), words),
    v.transform((rows) =>
      known.flatMap((kind) => {
        const text: string | undefined = (rows as Readonly<Record<string, string>>)[kind];
        return text === undefined ? [] : unpack(kind, text);
      }),
    ),
    v.check(
      (entries) =>
        entries.every(
          ({ name, position, size = 0 }) =>
            name.en !== '' && Number.isFinite(size) && (position ?? []).every(Number.isFinite),
        ),
      'an entry lacks its name or has a number that is none',
    ),
  );
}

const question = v.strictObject({
  id: slug,
  name: localized as v.GenericSchema<unknown, Localized>,
  variants: v.array(words),
  address: words,
});

/** Pairs of a reading and its characters. */
const pinyin = v.pipe(
  v.array(v.tuple([words, words])),
  v.transform(
    (pairs) =>
      new Map(
        pairs.flatMap(([reading, characters]) => [...characters].map((each) => [each, reading])),
      ),
  ),
);

/** Returns the schema of the published search index. */
export function searchIndex(kinds: readonly RecordKind[]): v.GenericSchema<unknown, SearchIndex> {
  return v.strictObject({
    entries: entriesOf(kinds),
    questions: v.array(question),
    pinyin: pinyin as v.GenericSchema<unknown, ReadonlyMap<string, string>>,
    hasMainPlaces: v.boolean(),
    townFiles: v.array(v.pipe(v.string(), v.regex(/^[a-z]{1,5}$/))),
  });
}

/** Schema of a published file of towns and provinces. */
export const townFile: v.GenericSchema<unknown, readonly IndexEntry[]> = entriesOf([]);

/** Schema of a published file of the towns of an area. */
export const townArea: v.GenericSchema<unknown, readonly Town[]> = v.pipe(
  townFile,
  v.transform((entries) =>
    entries.flatMap(({ name, country = '', position, region, size = 0 }): Town[] =>
      position ? [{ name, country, position, size, ...(region !== undefined && { region }) }] : [],
    ),
  ),
);

/** Schema of the published texts of claims and events in one language. */
export const searchTexts: v.GenericSchema<unknown, SearchTexts> = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/)), words),
  v.transform((texts) => new Map(Object.entries(texts))),
);
