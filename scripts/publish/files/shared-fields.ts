import * as v from 'valibot';
import { languageCode, localized, partialDate } from '../../../src/datasets/fields';
import { sourceInput } from '../../../src/datasets/statement-schemas';
import { LOCALES } from '../../../src/domain/locale';
import { MILESTONE_MARKS } from '../../../src/domain/project';
import { SOURCE_KINDS } from '../../../src/domain/source';

export const sourceFiles = v.pipe(v.array(sourceInput), v.minLength(1, 'expected a source'));

/** Fields of files that only their editors see. `textRead`: the languages in which somebody other than the author has read the text. */
export const editorEntries = { textRead: v.exactOptional(v.array(v.picklist(LOCALES))) };

/** `data/sources/publishers.yaml`: the kind of each publisher and the language in which it mostly publishes. */
export const publisherTable = v.record(
  v.string(),
  v.strictObject({ kind: v.picklist(SOURCE_KINDS), language: languageCode }),
);
export type PublisherTable = v.InferOutput<typeof publisherTable>;

/** `planned` is false by default. */
const milestoneEntries = {
  date: partialDate,
  label: localized,
  planned: v.exactOptional(v.boolean()),
};

export const milestoneFiles = v.array(v.strictObject(milestoneEntries));

export const projectMilestoneFiles = v.array(
  v.strictObject({ ...milestoneEntries, marks: v.exactOptional(v.picklist(MILESTONE_MARKS)) }),
);
