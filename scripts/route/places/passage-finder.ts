import { foldText } from '../../../src/search/fold-text';
import { builtWaterways } from '../../../tools/routing/built-router';
import { didYouMean, nearestWords } from '../nearest-words';
import type { BuiltNames } from './built-names';

/** Returns the id of a passage, or why a text names none. */
export type FindPassage = (text: string) => { readonly id: string } | { readonly error: string };

/** Returns a finder of passages by id, alias or name in any language of the atlas. */
export function createPassageFinder({ entries }: Pick<BuiltNames, 'entries'>): FindPassage {
  const ids = new Map<string, string>();
  const add = (name: string, id: string) => ids.set(foldText(name), id);
  for (const { kind, id, name, aliases } of entries) {
    if (kind === 'passage') for (const each of [...Object.values(name), ...aliases]) add(each, id);
  }
  for (const { id, aliases } of builtWaterways().passages) {
    for (const each of [id, ...aliases]) add(each, id);
  }
  return (text) => {
    const id = ids.get(foldText(text.replaceAll('_', ' ')));
    if (id !== undefined) return { id };
    const nearest = nearestWords(text, ids.keys()).map((name) => ids.get(foldText(name)) ?? name);
    return { error: `no passage "${text}"${didYouMean([...new Set(nearest)])}` };
  };
}
