import { countryName } from '../domain/country-name';
import { LOCALES } from '../domain/locale';
import type { IndexEntry, SearchIndex } from '../domain/search-index';
import { foldedWords, foldText, hasHan } from './fold-text';

/** A name of an entry as the search compares it. */
export interface IndexedName {
  readonly text: string;
  /** The words of the text. */
  readonly words: readonly string[];
  /** Whether the entry is shown under another name. */
  readonly isAlias: boolean;
  /** Whether it is the pinyin of a Chinese name. */
  readonly isReading: boolean;
  /** Whether it is the pinyin of a part of a name: of one end of `库斯科—钦切罗`. */
  readonly isPart: boolean;
}

/**
 * Returns all names under which an entry is found: in each language, without what stands in brackets and with it alone, its
 * aliases and code, and Chinese names in pinyin.
 */
export function indexedNames(
  entry: IndexEntry,
  pinyin: SearchIndex['pinyin'],
): readonly IndexedName[] {
  const { kind, id, name, aliases } = entry;
  const shown =
    kind === 'country' ? LOCALES.map((locale) => countryName(locale, id)) : Object.values(name);
  const hasCode = kind === 'port' || kind === 'port-of-the-world';
  const others = [
    ...aliases,
    ...(hasCode ? [id, ...aliases.filter(isLocode)].flatMap(spellings) : []),
  ];
  if (entry.region !== undefined) others.push(`${name.en} ${entry.region}`);
  // What stands in brackets is a second name of a port, but only a remark on others.
  const ownNames = (whole: string) =>
    bracketed(whole).flatMap(([part, isInside]) => (hasCode || !isInside ? [part] : []));
  const names = new Map<string, IndexedName>();
  const add = (name: string, isAlias: boolean, isReading = false, isPart = false) => {
    const text = foldText(name);
    if (text !== '' && !names.has(text)) {
      names.set(text, { text, words: foldedWords(text), isAlias, isReading, isPart });
    }
  };
  for (const each of shown) {
    add(each, false);
    for (const part of ownNames(each)) add(part, !hasCode);
  }
  for (const each of others) add(each, true);
  for (const each of [...shown, ...aliases].filter(hasHan)) {
    const wholes = [each, ...ownNames(each)];
    for (const run of each.match(/\p{Script=Han}+/gu) ?? []) {
      for (const reading of readings(run, pinyin)) add(reading, true, true, !wholes.includes(run));
    }
  }
  return [...names.values()];
}

/** Returns the parts of `Shanghai (Yangshan)`, each with whether it is the one in brackets. */
function bracketed(name: string): readonly (readonly [part: string, isInside: boolean])[] {
  const [, before, inside] = /^(.+?)\s*[（(](.+)[)）]/.exec(name) ?? [];
  return before === undefined || inside === undefined
    ? []
    : [
        [before, false],
        [inside, true],
      ];
}

/** Returns the pinyin of Chinese characters, joined and by syllables; nothing unless the readings of all are known. */
function readings(run: string, pinyin: SearchIndex['pinyin']): readonly string[] {
  const syllables = [...run].map((character) => pinyin.get(character) ?? '');
  return syllables.length > 1 && syllables.every(Boolean)
    ? [syllables.join(''), syllables.join(' ')]
    : [];
}

function isLocode(text: string): boolean {
  return /^[a-z]{2}[a-z0-9]{3}$/.test(text);
}

/** Returns a UN/LOCODE as it is and as it is printed: `CN SHA`. */
function spellings(locode: string): readonly string[] {
  return [locode, `${locode.slice(0, 2)} ${locode.slice(2)}`];
}
