import * as v from 'valibot';
import { localized, partialDate } from '../../../src/datasets/fields';

/** `planned: false` goes without saying. */
export const milestoneFiles = v.array(
  v.strictObject({
    date: partialDate,
    label: localized,
    planned: v.exactOptional(v.boolean()),
  }),
);
