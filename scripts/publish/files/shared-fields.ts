import * as v from 'valibot';
import { languageCode, localized, partialDate, slug, words } from '../../../src/datasets/fields';
import { sourceInput } from '../../../src/datasets/statement-schemas';
import { LOCALES } from '../../../src/domain/locale';
import { MILESTONE_MARKS } from '../../../src/domain/project';
import { SOURCE_KINDS } from '../../../src/domain/source';

export const sourceFiles = v.pipe(v.array(sourceInput), v.minLength(1, 'expected a source'));

/** Fields of files that only their editors see. `textRead`: the languages in which somebody other than the author has read the text. */
export const editorEntries = { textRead: v.exactOptional(v.array(v.picklist(LOCALES))) };

/** Who takes part: the id of a company in the atlas, or a name; `es`, `pt` and `zh` only where they differ. */
const partyNames = {
  company: v.exactOptional(slug),
  name: v.exactOptional(words),
  es: v.exactOptional(words),
  pt: v.exactOptional(words),
  zh: v.exactOptional(words),
};
export type PartyNames = Readonly<Partial<Record<keyof typeof partyNames, string | undefined>>>;

/** Returns the form of a party with fields of its own beside its name. */
export function partyFile<T extends v.ObjectEntries>(entries: T) {
  return v.pipe(
    v.strictObject({ ...partyNames, ...entries }),
    v.check(
      ({ company, name }) => (company === undefined) !== (name === undefined),
      'expected either the id of a company in data/companies or a name',
    ),
  );
}

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
