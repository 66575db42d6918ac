import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { searchIndex, searchTexts, townFile } from '../../src/datasets/search-schema';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { recordKindOf } from '../../src/domain/record';
import type { IndexEntry, SearchIndex, SearchTexts } from '../../src/domain/search-index';
import { placesPath } from '../../src/domain/search-index';
import { isRecordManifest } from '../../src/panels/context/page-manifest';
import { createFinder, type Finder } from '../../src/search/finder';
import type { SearchAnswer } from '../../src/search/search-result';
import { readManifests } from '../pages/read-manifests';

const GENERATED = new URL('../../public/generated/', import.meta.url);
const FOLDER = new URL('search/', GENERATED);

/** Resolves to the published search index, which the build of the search must have written. */
export async function readBuiltIndex(): Promise<SearchIndex> {
  const kinds = (await readManifests())
    .filter(isRecordManifest)
    .map(({ kind }) => recordKindOf(kind));
  return v.parse(
    searchIndex(kinds),
    JSON.parse(readFileSync(new URL('index.json', FOLDER), 'utf8')),
  );
}

/** Returns the entries of a published file of towns. */
export function readTownFile(file: string): readonly IndexEntry[] {
  const text = readFileSync(new URL(placesPath(file), GENERATED), 'utf8');
  return v.parse(townFile, JSON.parse(text));
}

/** Returns the published texts of claims and events in a language. */
function readSearchTexts(locale: Locale): SearchTexts {
  const text = readFileSync(new URL(`texts/${locale}.json`, FOLDER), 'utf8');
  return v.parse(searchTexts, JSON.parse(text));
}

/** A finder that has the texts of records and the files of towns that it asks for, as the app has once they are fetched. */
export interface BuiltFinder {
  readonly finder: Finder;
  find(text: string): SearchAnswer;
}

export async function openBuiltFinder(): Promise<BuiltFinder> {
  const finder = createFinder(await readBuiltIndex());
  for (const locale of LOCALES) finder.addTexts(locale, readSearchTexts(locale));
  return {
    finder,
    find(text) {
      for (const file of finder.find(text).townFiles) finder.addTowns(file, readTownFile(file));
      return finder.find(text);
    },
  };
}
