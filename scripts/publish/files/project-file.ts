import * as v from 'valibot';
import { costEntries } from '../../../src/datasets/cost-schema';
import { localized, partialDate, slug, words } from '../../../src/datasets/fields';
import { partyEntries, projectEntries } from '../../../src/datasets/project-schema';
import { QUALIFIERS, SINGLE_REASONS } from '../../../src/domain/figure';
import { LOCALES } from '../../../src/domain/locale';
import { lineFile } from './line-file';
import { editorEntries, projectMilestoneFiles, sourceFiles } from './shared-fields';

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

/** A party has either the id of a company in the atlas, or a name. */
const party = v.pipe(
  v.strictObject({
    ...partyEntries,
    company: v.exactOptional(slug),
    name: v.exactOptional(words),
    zh: v.exactOptional(words),
  }),
  v.check(
    ({ company, name }) => (company === undefined) !== (name === undefined),
    'expected either the id of a company in data/companies or a name',
  ),
);

/** `data/projects/<id>.yaml`. */
export const projectFile = v.strictObject({
  ...entries,
  ...editorEntries,
  translated: v.exactOptional(v.array(v.picklist(LOCALES))),
  line: v.exactOptional(lineFile),
  costs: v.exactOptional(v.array(cost)),
  parties: v.array(party),
  milestones: projectMilestoneFiles,
  statusAsOf: partialDate,
  summary: localized,
  sources: sourceFiles,
});
export type ProjectFile = v.InferOutput<typeof projectFile>;
