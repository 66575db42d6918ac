import * as v from 'valibot';
import type { AskedQuestion } from '../../src/domain/search-index';
import { questionFile } from './files/question-file';
import { faultText, readFolder } from './read-folder';

/** An asked question as it is kept. */
export interface KeptQuestion extends AskedQuestion {
  /** Its place among the questions of the front page; absent if it is none of them. */
  readonly front?: number;
}

/** Returns the asked questions in a folder, the examples first. Faults of their files are added to `faults`. */
export function readQuestions(folder: string, faults: string[]): readonly KeptQuestion[] {
  const read = readFolder(folder).flatMap(({ id, file, content }) => {
    const result = v.safeParse(questionFile, content);
    if (!result.success) {
      faults.push(...result.issues.map((issue) => `${file}: ${faultText(issue)}`));
      return [];
    }
    const { question: name, variants = [], answer: address } = result.output;
    const { example = Infinity, front } = result.output;
    const question = { id, name, variants, address, ...(front !== undefined && { front }) };
    return [{ question, example }];
  });
  return read
    .sort((a, b) => (a.example === b.example ? 0 : a.example - b.example))
    .map(({ question }) => question);
}
