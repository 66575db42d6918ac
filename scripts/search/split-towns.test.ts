import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../src/domain/search-index';
import { townFilesFor } from '../../src/search/town-files';
import { splitTowns } from './split-towns';

function town(name: string): IndexEntry {
  return { kind: 'town', id: '', name: { en: name, es: name, pt: name, zh: name }, aliases: [] };
}

/** Names that differ in their first two letters. */
const NAMES = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((first) =>
  [...'abcdefghijklmnopqrstuvwxyz'].map((second) => `${first}${second}ton`),
);

describe('splitTowns', () => {
  const towns = [...NAMES, 'Puerto Maldonado', 'Ñuñoa'].map(town);
  const files = splitTowns(towns);
  const names = [...files.keys()].sort();
  const holds = (word: string, name: string) =>
    townFilesFor(word, names).some((file) =>
      files.get(file)?.some(({ name: { en } }) => en === name),
    );

  it('makes several files, each with about as many towns', () => {
    expect(files.size).toBe(2);
  });

  it('puts every town where the search looks for it, by each of its words', () => {
    for (const name of NAMES) expect(holds(name, name), name).toBe(true);
    expect(holds('puerto', 'Puerto Maldonado')).toBe(true);
    expect(holds('maldonado', 'Puerto Maldonado')).toBe(true);
    expect(holds('nunoa', 'Ñuñoa')).toBe(true);
  });

  it('does not file towns under words that many share', () => {
    const many = splitTowns(Array.from({ length: 80 }, (_, i) => town(`Villa${i} Alta`)));
    expect([...many.keys()]).toEqual(['villa']);
  });
});
