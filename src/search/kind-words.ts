import type { IndexedKind } from '../domain/search-index';
import { foldText } from './fold-text';

/** Words for a kind of thing, folded, at the beginning or end of a text: `port of Chancay`, `钱凯港`. */
const KIND_WORDS: readonly (readonly [kinds: readonly IndexedKind[], words: RegExp])[] = [
  [
    ['port', 'port-of-the-world'],
    /^(?:the )?(?:port|harbour|harbor) (?:of )?|^(?:el )?puerto (?:de(?:l)? )?|^(?:o )?porto (?:d[eoa] )?| (?:port|harbour|harbor)$|(?:港口|港)$/,
  ],
  [
    ['town'],
    /^(?:the )?(?:city|town) (?:of )?|^(?:la )?ciudad (?:de )?|^(?:a )?cidade (?:d[eoa] )?| (?:city|town)$|(?<=.)市$/,
  ],
  [
    ['province'],
    /^(?:the )?(?:province|state|department|region) (?:of )?|^(?:el |la |o |a )?(?:provincia|estado|departamento|region|regiao) (?:d[eoa] )?| (?:province|state|department|region)$|(?<=.)(?:省|州|大区)$/,
  ],
  [['company'], /^(?:the )?company |^(?:la )?empresa | company$|(?:公司)$/],
  [
    ['project'],
    /^(?:the )?project |^(?:el )?proyecto (?:de )?|^(?:o )?projeto (?:d[eoa] )?| project$|(?:项目)$/,
  ],
  [['passage'], /^(?:the )?(?:canal|strait) (?:of )?| (?:canal|strait)$|(?:运河|海峡)$/],
];

/** Returns the kinds that a text names, with the rest of the text. */
export function kindsIn(
  text: string,
): readonly { readonly kinds: readonly IndexedKind[]; readonly rest: string }[] {
  const folded = foldText(text);
  return KIND_WORDS.flatMap(([kinds, words]) => {
    const rest = folded.replace(words, '').trim();
    return rest === folded || rest === '' ? [] : [{ kinds, rest }];
  });
}
