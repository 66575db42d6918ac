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
  const names = new Map<string, IndexedName>();
  const add = (name: string, isAlias: boolean, isReading = false) => {
    const text = foldText(name);
    if (text !== '' && !names.has(text)) {
      names.set(text, { text, words: foldedWords(text), isAlias, isReading });
    }
  };
  for (const each of shown) {
    add(each, false);
    // What stands in brackets is a second name of a port, but only a remark on others.
    for (const [part, isInside] of bracketed(each)) {
      if (hasCode || !isInside) add(part, !hasCode);
    }
  }
  for (const each of others) add(each, true);
  for (const each of [...shown, ...aliases].filter(hasHan)) {
    for (const reading of readings(each, pinyin)) add(reading, true, true);
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

/** Returns the pinyin of each run of Chinese characters whose readings are all known, joined and by syllables. */
function readings(name: string, pinyin: SearchIndex['pinyin']): readonly string[] {
  return (name.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const syllables = [...run].map((character) => pinyin.get(character) ?? '');
    return syllables.length > 1 && syllables.every(Boolean)
      ? [syllables.join(''), syllables.join(' ')]
      : [];
  });
}

function isLocode(text: string): boolean {
  return /^[a-z]{2}[a-z0-9]{3}$/.test(text);
}

/** Returns a UN/LOCODE as it is and as it is printed: `CN SHA`. */
function spellings(locode: string): readonly string[] {
  return [locode, `${locode.slice(0, 2)} ${locode.slice(2)}`];
}
