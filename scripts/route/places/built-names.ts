import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { gazetteer } from '../../../src/datasets/gazetteer-schema';
import { searchIndex, townFile } from '../../../src/datasets/search-schema';
import type { IndexEntry } from '../../../src/domain/search-index';
import type { Position } from '../../../src/geo/position';
import { createNameSearch, type NameSearch } from '../../../src/search/name-search';

const GENERATED = new URL('../../../public/generated/', import.meta.url);
const FILES = {
  gazetteer: new URL('data/gazetteer.json', GENERATED),
  corridor: new URL('data/en/corridor-map.json', GENERATED),
  index: new URL('search/index.json', GENERATED),
  places: new URL('search/places.json', GENERATED),
};

/** What the search knows by name, as `npm run assets` builds it. */
export interface BuiltNames {
  /** Ports by UN/LOCODE in lower case, with the positions that the desk uses. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly search: NameSearch;
  /** Ports, towns and passages. */
  readonly entries: readonly IndexEntry[];
}

const corridorPorts = v.object({
  ports: v.array(v.object({ id: v.string(), position: v.tuple([v.number(), v.number()]) })),
});

const wholeIndex = v.looseObject({ entries: v.object({ port: v.string(), passage: v.string() }) });

/** Reads the gazetteer and the search index. Throws if they are not built. */
export function readBuiltNames(): BuiltNames {
  const missing = Object.values(FILES).find((file) => !existsSync(file));
  if (missing)
    throw new Error('Ports and passages by name need `npm run assets`, which has not run');
  // Of the index only ports and passages are read.
  const index = v.parse(searchIndex(['port']), v.parse(wholeIndex, readJson(FILES.index)));
  const places = v.parse(townFile, readJson(FILES.places));
  const entries = [...index.entries, ...places].filter(({ kind }) => kind !== 'province');
  const search = createNameSearch(index.pinyin);
  search.add(entries);
  const positions = new Map<string, Position>();
  for (const { id, position } of v.parse(gazetteer, readJson(FILES.gazetteer)))
    positions.set(id, position);
  // The atlas's own ports are known to a ten-thousandth of a degree.
  for (const { id, position } of v.parse(corridorPorts, readJson(FILES.corridor)).ports)
    positions.set(id, position);
  return { positions, search, entries };
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
