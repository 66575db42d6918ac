import { Converter } from 'opencc-js/t2cn';
import type { Town } from './geonames';

const HAN_NAME = /^[\p{Script=Han}·]{1,12}$/u;
/** What a name of a town ends with in the countries that write it in Han: city, county, metropolitan city, special city. */
const SUFFIX = /(?<=..)(特别市|广域市|市|县)$/u;
const HAN_COUNTRIES = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP']);
/** "Shanghai in China" and the like. */
const WITH_COUNTRY = /^(中国|日本|韩国)/u;

const simplify = Converter({ from: 't', to: 'cn' });
const simplifyJapanese = Converter({ from: 'jp', to: 'cn' });

/**
 * Returns the name of a town in simplified Chinese: of the names in Han, which GeoNames does not tell apart, the one that
 * most of them agree on once they are simplified, and of equals the one that is written in simplified characters.
 * Undefined if there is none.
 */
export function chineseName({ otherNames, country }: Town): string | undefined {
  const votes = new Map<string, number>();
  for (const name of otherNames) {
    if (!HAN_NAME.test(name)) continue;
    const simple = (country === 'JP' ? simplifyJapanese : simplify)(name);
    const plain = HAN_COUNTRIES.has(country) ? simple.replace(SUFFIX, '') : simple;
    if (!isSimplified(plain) || WITH_COUNTRY.test(plain)) continue;
    votes.set(plain, (votes.get(plain) ?? 0) + (isSimplified(name) ? 2 : 1));
  }
  // Sorting keeps the order of equals.
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Returns whether all characters are in GB/T 2312, the set of simplified characters in common use. */
function isSimplified(name: string): boolean {
  return [...name].every((character) => SIMPLIFIED.has(character));
}

const SIMPLIFIED: ReadonlySet<string> = new Set(['·', ...charactersOfGb2312()]);

function* charactersOfGb2312(): Iterable<string> {
  const decoder = new TextDecoder('gb2312');
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) yield decoder.decode(Uint8Array.of(row, cell));
  }
}
