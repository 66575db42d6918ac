import { countryName } from '../domain/country-name';
import { LOCALES } from '../domain/locale';
import type { IndexEntry } from '../domain/search-index';
import { foldText, hasHan } from './fold-text';

/** A text with the country that it names taken out. */
export interface InCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Folded. */
  readonly rest: string;
}

const MOST_WORDS = 4;

/** What joins a country to the rest: `hydro in Ecuador`. */
const JOINING = /^(?:in|of|en|de|del)$|^的|^在/;

/** Returns the function that finds a country's name at the beginning or end of a text, if something else stands there too. */
export function countryFinder(
  entries: readonly IndexEntry[],
): (text: string) => readonly InCountry[] {
  const codes = new Map<string, string>();
  for (const { kind, id, aliases } of entries) {
    if (kind !== 'country') continue;
    for (const name of [...aliases, ...LOCALES.map((locale) => countryName(locale, id))]) {
      codes.set(foldText(name), id);
    }
  }
  return (text) => {
    const folded = foldText(text);
    const words = folded.split(' ');
    const found: InCountry[] = [];
    for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
      const last = codes.get(words.slice(-count).join(' '));
      if (last !== undefined) found.push({ country: last, rest: without(words.slice(0, -count)) });
      const first = codes.get(words.slice(0, count).join(' '));
      if (first !== undefined) found.push({ country: first, rest: without(words.slice(count)) });
    }
    if (hasHan(folded)) found.push(...inChinese(folded, codes));
    return found.filter(({ rest }) => rest !== '');
  };
}

/** Returns the words without those that only join the country's name to them. */
function without(words: readonly string[]): string {
  return words
    .filter((word, i) => !((i === 0 || i === words.length - 1) && JOINING.test(word)))
    .join(' ');
}

function inChinese(folded: string, codes: ReadonlyMap<string, string>): readonly InCountry[] {
  return [...codes].flatMap(([name, country]) => {
    if (!hasHan(name)) return [];
    if (folded.startsWith(name)) {
      return [{ country, rest: folded.slice(name.length).replace(JOINING, '').trim() }];
    }
    return folded.endsWith(name) ? [{ country, rest: folded.slice(0, -name.length).trim() }] : [];
  });
}
