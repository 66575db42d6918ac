import * as v from 'valibot';
import type { AskedQuestion } from '../../src/domain/search-index';
import { questionFile } from './files/question-file';
import { faultText, readFolder } from './read-folder';

/** Returns the asked questions in a folder. Faults of their files are added to `faults`. */
export function readQuestions(folder: string, faults: string[]): readonly AskedQuestion[] {
  return readFolder(folder).flatMap(({ id, file, content }): AskedQuestion[] => {
    const result = v.safeParse(questionFile, content);
    if (!result.success) {
      faults.push(...result.issues.map((issue) => `${file}: ${faultText(issue)}`));
      return [];
    }
    const { question: name, variants = [], answer: address } = result.output;
    return [{ id, name, variants, address }];
  });
}
