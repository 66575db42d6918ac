import * as v from 'valibot';
import { localized, words } from '../../../src/datasets/fields';

/** Schema of the files of asked questions. */
export const questionFile = v.strictObject({
  question: localized,
  variants: v.exactOptional(v.array(words)),
  /** Place among the examples that the search offers before anything is typed. */
  example: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Place among the questions of the front page. */
  front: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Address below the locale. */
  answer: v.pipe(
    v.string(),
    v.regex(
      /^([a-z0-9~.-]+\/)+(\?.+)?$/,
      'expected an address below the locale with a slash at the end of its path: claim/ten-days-saved/',
    ),
  ),
});
