import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../domain/search-index';
import { packEntries, searchIndex, townFile } from './search-schema';

const TOWNS: readonly IndexEntry[] = [
  {
    kind: 'town',
    id: '',
    name: { en: 'Cusco', es: 'Cusco', pt: 'Cusco', zh: '库斯科' },
    aliases: ['Cuzco', 'Qosqo'],
    country: 'PE',
    position: [-71.97, -13.52],
    size: 37,
    voyage: 't.cusco~pechy',
  },
  {
    kind: 'town',
    id: '',
    name: { en: 'Suva', es: 'Suva', pt: 'Suva', zh: 'Suva' },
    aliases: [],
    country: 'FJ',
    position: [178.44, -18.14],
    region: 'Central',
    voyage: 't.suva-fj~~fjsuv',
  },
];
const COMPANY: IndexEntry = {
  kind: 'company',
  id: 'mmg',
  name: { en: 'MMG', es: 'MMG', pt: 'MMG', zh: '五矿资源' },
  aliases: [],
  roles: 'o',
  parent: 'china-minmetals',
};

const published = (entries: unknown) => ({
  entries,
  questions: [],
  pinyin: [],
  hasMainPlaces: false,
  townFiles: [],
});
const parse = (index: unknown) => v.safeParse(searchIndex(['company']), index);

describe('the published search index', () => {
  it('is unpacked to what was packed', () => {
    expect(v.parse(townFile, packEntries(TOWNS))).toEqual(TOWNS);
    const { output } = parse(published(packEntries([COMPANY, ...TOWNS])));
    expect(output).toMatchObject({ entries: [COMPANY, ...TOWNS] });
  });

  it('gives each character its reading', () => {
    const { output } = parse({ ...published({}), pinyin: [['qian', '钱千']] });
    expect(output).toMatchObject({
      pinyin: new Map([
        ['钱', 'qian'],
        ['千', 'qian'],
      ]),
    });
  });

  it.each([
    ['a kind that the atlas does not have', { lighthouse: 'x\tName' }],
    ['an entry without a name', { town: '\t\t' }],
    ['a position that is no number', { town: '\tName\t\t\t\t\tnorth\t1' }],
    ['rows that are no text', { town: 5 }],
  ])('is refused with %s', (_, entries) => {
    expect(parse(published(entries)).success).toBe(false);
  });
});
