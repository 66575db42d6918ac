import * as v from 'valibot';
import { localized, slug, words } from '../../src/datasets/fields';
import type { AskedQuestion } from '../../src/domain/search-index';
import { faultText, readFolder } from '../publish/read-folder';

const questionFile = v.strictObject({
  question: localized,
  variants: v.optional(v.array(words), []),
  /** Below the locale, with a slash before the query: `claim/ten-days-saved/`. */
  answer: v.pipe(
    v.string(),
    v.regex(
      /^([a-z0-9~.-]+\/)*(\?.+)?$/,
      'expected an address below the locale: claim/ten-days-saved/',
    ),
  ),
});

/** Returns the asked questions in a folder. Throws one error that names every fault with its file and field. */
export function readQuestions(folder: string): readonly AskedQuestion[] {
  const faults: string[] = [];
  const questions = readFolder(folder).flatMap(({ id, file, content }): AskedQuestion[] => {
    const result = v.safeParse(questionFile, content);
    if (!v.is(slug, id)) faults.push(`${file}: the name of the file is no id`);
    if (!result.success) {
      faults.push(...result.issues.map((issue) => `${file}: ${faultText(issue)}`));
      return [];
    }
    const { question: name, variants, answer: address } = result.output;
    return [{ id, name, variants, address }];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return questions;
}
