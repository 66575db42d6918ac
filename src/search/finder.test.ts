import { describe, expect, it } from 'vitest';
import type { IndexEntry, SearchIndex } from '../domain/search-index';
import { createFinder } from './finder';

function entry(
  kind: IndexEntry['kind'],
  id: string,
  name: string,
  more: Partial<IndexEntry> = {},
): IndexEntry {
  return { kind, id, name: { en: name, es: name, pt: name, zh: name }, aliases: [], ...more };
}

const ENTRIES: readonly IndexEntry[] = [
  entry('port', 'pechy', 'Chancay', {
    name: { en: 'Chancay', es: 'Chancay', pt: 'Chancay', zh: '钱凯' },
    position: [-77.27, -11.58],
  }),
  entry('port', 'cnsgh', 'Shanghai (Yangshan)', { aliases: ['cnsha'], position: [122.05, 30.63] }),
  entry('project', 'chancay-tunnel', 'Chancay access tunnel', { country: 'PE' }),
  entry('company', 'china-harbour', 'China Harbour Engineering', { aliases: ['CHEC'] }),
  entry('company', 'unsaac', 'National University of Cusco'),
  entry('port', 'mxlzc', 'Lázaro Cárdenas', { position: [-102.17, 17.94] }),
  entry('port-of-the-world', 'nlrtm', 'Rotterdam', { position: [4.48, 51.92] }),
  entry('passage', 'panama', 'Panama Canal', { position: [-79.85, 9.18] }),
  entry('country', 'PE', 'Peru', { position: [-75, -10], voyage: 'pechy' }),
  entry('country', 'CL', 'Chile', { position: [-71, -35] }),
  entry('country', 'DO', 'Dominican Republic', { position: [-70, 19] }),
  entry('town', '', 'Cusco', { country: 'PE', position: [-71.97, -13.52], size: 37 }),
  entry('town', '', 'Santiago', { country: 'CL', position: [-70.65, -33.46], size: 45 }),
  entry('town', '', 'Santiago', { country: 'DO', position: [-70.7, 19.45], size: 40 }),
  entry('town', '', 'Kaiqian', {
    name: { en: 'Town', es: 'Town', pt: 'Town', zh: '凯钱' },
    size: 30,
  }),
  entry('project', 'airport', 'Airport', {
    name: { en: 'Airport', es: 'Airport', pt: 'Airport', zh: '钱凯钱（凯钱）' },
  }),
  entry('setting', 'theme=dark', 'Dark', { aliases: ['modo oscuro'] }),
];

const INDEX: SearchIndex = {
  entries: ENTRIES,
  questions: [
    {
      id: 'who-owns-chancay',
      name: {
        en: 'Who owns Chancay port?',
        es: '¿De quién es el puerto de Chancay?',
        pt: '¿De quién es el puerto de Chancay?',
        zh: '钱凯港归谁所有？',
      },
      variants: ['owner of Chancay'],
      address: 'port/pechy/',
    },
  ],
  pinyin: new Map([
    ['钱', 'qian'],
    ['凯', 'kai'],
  ]),
  hasMainPlaces: false,
  townFiles: ['a', 'juana', 'puno'],
};

const finder = createFinder(INDEX);
const names = (text: string) => finder.find(text).results.map(({ name }) => name.en);

describe('createFinder', () => {
  it('matches the beginning of a word, with or without accents', () => {
    expect(names('lazaro card')).toEqual(['Lázaro Cárdenas']);
  });

  it.each([
    ['钱凯', 'Chancay'],
    ['qiankai', 'Chancay'],
    ['Qián Kǎi', 'Chancay'],
    ['chec', 'China Harbour Engineering'],
    ['PECHY', 'Chancay'],
    ['CN SHA', 'Shanghai (Yangshan)'],
    ['yangshan', 'Shanghai (Yangshan)'],
    ['oscuro', 'Dark'],
    ['秘鲁', 'Peru'],
  ])('finds %s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('ranks an exact name above names that contain it', () => {
    expect(names('cusco')).toEqual(['Cusco', 'National University of Cusco']);
    expect(names('chancay')[0]).toBe('Chancay');
  });

  it('ranks the reading of a whole Chinese name above that of a part of one', () => {
    expect(names('kaiqian')).toEqual(['Town', 'Airport']);
  });

  it('ranks larger towns first, and narrows by a country', () => {
    const countries = (text: string) => finder.find(text).results.map(({ country }) => country);
    expect(countries('santiago')).toEqual(['CL', 'DO']);
    expect(countries('Santiago, Chile')[0]).toBe('CL');
    expect(countries('Santiago República Dominicana')[0]).toBe('DO');
  });

  it('groups results, the group with the best result first', () => {
    expect(finder.find('chancay').groups.map(({ group }) => group)).toEqual(['port', 'project']);
    const { groups, results } = finder.find('c');
    expect(groups.flatMap((group) => group.results)).toEqual(results);
  });

  it('leaves out what the caller does not want', () => {
    const { results } = finder.find('chancay', { isWanted: ({ kind }) => kind === 'project' });
    expect(results.map(({ kind }) => kind)).toEqual(['project']);
  });

  it.each(['roterdam', 'rotetrdam', 'rotterdamm'])('forgives the slip in %s', (text) => {
    expect(names(text)).toEqual(['Rotterdam']);
  });

  it('finds nothing for blank and unknown texts, and offers the nearest names', () => {
    expect(finder.find('   ')).toMatchObject({ results: [], nearest: [] });
    expect(finder.find('xyzzy').results).toEqual([]);
    const { results, nearest } = finder.find('Rotterdam chocolate factory');
    expect(results).toEqual([]);
    expect(nearest.map(({ name }) => name.en)).toEqual(['Rotterdam']);
  });

  it('reads coordinates as a position', () => {
    const [point] = finder.find('-13.53, -71.97').results;
    expect(point).toMatchObject({ kind: 'point', position: [-71.97, -13.53] });
  });

  it('answers asked questions in other words', () => {
    expect(names('who is the owner of chancay')[0]).toBe('Who owns Chancay port?');
    expect(names('钱凯港归谁')[0]).toBe('Who owns Chancay port?');
  });

  it('asks for files of towns and searches them once they are added', () => {
    const towns = createFinder(INDEX);
    expect(towns.find('juliaca')).toMatchObject({ results: [], townFiles: ['juana'] });
    towns.addTowns('juana', [
      entry('town', '', 'Juliaca', { country: 'PE', position: [-70.13, -15.5], size: 36 }),
    ]);
    const { results, townFiles } = towns.find('juliaca');
    expect(results.map(({ name }) => name.en)).toEqual(['Juliaca']);
    expect(townFiles).toEqual([]);
  });

  it('asks for the main places with any text, and begins voyages at their ports', () => {
    const finder = createFinder({ ...INDEX, hasMainPlaces: true });
    expect(finder.find('chancay to rotterdam').townFiles).toContain('places');
    finder.addTowns('places', [
      entry('port-of-the-world', 'nlrtm', 'Rotterdam', { position: [4.1, 51.95] }),
    ]);
    const { results, townFiles } = finder.find('chancay to rotterdam');
    expect(townFiles).not.toContain('places');
    expect(results[0]?.target).toMatchObject({ kind: 'voyage', id: 'pechy~nlrtm' });
  });
});
