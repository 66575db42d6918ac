import type { FacetId } from '../../domain/facet';
import type { Localized } from '../../domain/locale';
import { foldText } from '../fold-text';
import { KIND_ROWS } from './kind-rows';
import { REGION_ROWS } from './region-rows';
import { SECTOR_ROWS } from './sector-rows';
import { STATUS_ROWS } from './status-rows';

/** A value of a facet, as a question names it. */
export interface FacetWord {
  readonly facet: FacetId;
  readonly values: readonly string[];
  /** As the result shows it. */
  readonly name: Localized;
  /** Words that a project's text must contain besides, in any language. */
  readonly text?: string;
}

/** All words and phrases, folded, with the value that each names. Singular forms in -s, -es lose it. */
export const FACET_WORDS: ReadonlyMap<string, FacetWord> = new Map(
  [...KIND_ROWS, ...SECTOR_ROWS, ...STATUS_ROWS, ...REGION_ROWS].flatMap(
    ([facet, values, en, es, pt, zh, text]) => {
      const lists = [en, es, pt, zh].map((list) => list.split('|'));
      const [[enName = ''] = [], [esName = ''] = [], [ptName = ''] = [], [zhName = ''] = []] =
        lists;
      const word: FacetWord = {
        facet,
        values: values.split('.'),
        name: { en: enName, es: esName, pt: ptName, zh: zhName },
        ...(text !== undefined && { text }),
      };
      return lists
        .flat()
        .flatMap((phrase) => forms(foldText(phrase)).map((form) => [form, word] as const));
    },
  ),
);

/** Returns a phrase with its singular: `mines` and `mine`, `ferrocarriles` and `ferrocarril`. */
function forms(phrase: string): readonly string[] {
  if (/ies$/.test(phrase)) return [phrase, `${phrase.slice(0, -3)}y`];
  if (/[^aeious]es$/.test(phrase)) return [phrase, phrase.slice(0, -1), phrase.slice(0, -2)];
  return /[^s]s$/.test(phrase) ? [phrase, phrase.slice(0, -1)] : [phrase];
}
