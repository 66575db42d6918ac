import * as v from 'valibot';
import { costEntries } from '../../../src/datasets/cost-schema';
import { localized, partialDate } from '../../../src/datasets/fields';
import { partyEntries, projectEntries } from '../../../src/datasets/project-schema';
import { QUALIFIERS, SINGLE_REASONS } from '../../../src/domain/figure';
import { LOCALES } from '../../../src/domain/locale';
import { lineFile } from './line-file';
import { editorEntries, partyFile, projectMilestoneFiles, sourceFiles } from './shared-fields';

const { id: _, formerIds: _former, ...entries } = projectEntries;

const cost = v.pipe(
  v.strictObject({
    ...costEntries,
    qualifier: v.exactOptional(v.picklist(QUALIFIERS)),
    /** `true` is the same as `not-found`. */
    single: v.exactOptional(v.union([v.picklist(SINGLE_REASONS), v.literal(true)])),
  }),
  v.check(
    ({ usdMillion, amount }) => usdMillion !== undefined || amount !== undefined,
    'expected usdMillion, or amount with a currency and millions of it',
  ),
  v.check(
    ({ usdMillion, to }) => usdMillion !== undefined || to === undefined,
    'expected "to" below amount, where the sum is not in dollars',
  ),
);

/** `data/projects/<id>.yaml`. */
export const projectFile = v.strictObject({
  ...entries,
  ...editorEntries,
  translated: v.exactOptional(v.array(v.picklist(LOCALES))),
  line: v.exactOptional(lineFile),
  costs: v.exactOptional(v.array(cost)),
  parties: v.array(partyFile(partyEntries)),
  milestones: projectMilestoneFiles,
  statusAsOf: partialDate,
  summary: localized,
  sources: sourceFiles,
});
export type ProjectFile = v.InferOutput<typeof projectFile>;
