import { countryName } from '../domain/country-name';
import { byLocale } from '../domain/locale';
import type { IndexEntry } from '../domain/search-index';
import { FACET_WORDS, type FacetWord } from './facet-words/facet-words';
import { foldText, hasHan } from './fold-text';

/** Words of the longest phrase that names a value. */
const MOST_PHRASE = 4;
/** Characters of the longest one in Chinese. */
const MOST_HAN = 10;

/** Takes the longest phrases that name a value. */
export function takeFacets(
  folded: string,
  countries: ReadonlyMap<string, FacetWord>,
): { readonly words: readonly FacetWord[]; readonly left: readonly string[] } {
  const find = (phrase: string) => FACET_WORDS.get(phrase) ?? countries.get(phrase);
  const parts = folded.split(' ').flatMap((part) => (hasHan(part) ? hanParts(part, find) : [part]));
  const words: FacetWord[] = [];
  const left: string[] = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    for (let count = Math.min(MOST_PHRASE, parts.length - i); count > 0 && taken === 0; count--) {
      const word = find(parts.slice(i, i + count).join(' '));
      if (word) {
        words.push(word);
        taken = count;
      }
    }
    if (taken === 0 && parts[i]) left.push(parts[i] as string);
    i += Math.max(1, taken);
  }
  return { words: words.filter((word, i) => words.indexOf(word) === i), left };
}

/** Splits Chinese text at the longest phrases that are known. */
function hanParts(
  text: string,
  find: (phrase: string) => FacetWord | undefined,
): readonly string[] {
  const parts: string[] = [];
  let unknown = '';
  for (let i = 0; i < text.length; ) {
    let length = Math.min(MOST_HAN, text.length - i);
    while (length > 0 && !find(text.slice(i, i + length))) length--;
    if (length === 0) unknown += text[i];
    else {
      if (unknown !== '') parts.push(unknown);
      unknown = '';
      parts.push(text.slice(i, i + length));
    }
    i += Math.max(1, length);
  }
  return unknown === '' ? parts : [...parts, unknown];
}

/** Returns the names of countries, as they are searched, with what they choose. */
export function countryWords(entries: readonly IndexEntry[]): ReadonlyMap<string, FacetWord> {
  return new Map(
    entries
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ id, aliases }) => {
        const name = byLocale((locale) => countryName(locale, id));
        const word: FacetWord = { facet: 'country', values: [id.toLowerCase()], name };
        return [...Object.values(name), ...aliases].map((each) => [foldText(each), word] as const);
      }),
  );
}
