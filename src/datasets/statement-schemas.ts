import * as v from 'valibot';
import { type Figure, type FigureValue, QUALIFIERS, SINGLE_REASONS, UNITS } from '../domain/figure';
import type { Statement } from '../domain/port';
import { MILESTONE_MARKS, type Milestone, type ProjectMilestone } from '../domain/project';
import { SOURCE_KINDS, type Source } from '../domain/source';
import { languageCode, localized, partialDate, period, slug, webAddress, words } from './fields';

export const sourceEntries = {
  id: slug,
  publisher: words,
  title: words,
  url: v.exactOptional(webAddress),
  date: v.exactOptional(partialDate),
  accessed: v.exactOptional(partialDate),
  language: languageCode,
  kind: v.picklist(SOURCE_KINDS),
};

/** A source in a hand-written file, where language and kind may be left to the table of publishers. */
export const sourceInput = v.strictObject({
  ...sourceEntries,
  language: v.exactOptional(languageCode),
  kind: v.exactOptional(v.picklist(SOURCE_KINDS)),
});

export const source: v.GenericSchema<unknown, Source> = v.strictObject(sourceEntries);

const milestoneEntries = { date: partialDate, label: localized, planned: v.boolean() };

export const milestone: v.GenericSchema<unknown, Milestone> = v.strictObject(milestoneEntries);

export const projectMilestone: v.GenericSchema<unknown, ProjectMilestone> = v.strictObject({
  ...milestoneEntries,
  marks: v.exactOptional(v.picklist(MILESTONE_MARKS)),
});

export const statement: v.GenericSchema<unknown, Statement> = v.strictObject({
  text: localized,
  asOf: partialDate,
  sources: v.pipe(v.array(slug), v.minLength(1, 'expected a source')),
});

export const figureValueEntries = {
  value: v.union([v.number(), partialDate]),
  to: v.exactOptional(v.number()),
  qualifier: v.picklist(QUALIFIERS),
  asOf: partialDate,
  period: v.exactOptional(period),
  note: v.exactOptional(localized),
  formula: v.exactOptional(localized),
  single: v.exactOptional(v.picklist(SINGLE_REASONS)),
  sources: v.array(slug),
};

export const figureValue: v.GenericSchema<unknown, FigureValue> = v.pipe(
  v.strictObject(figureValueEntries),
  v.check(
    ({ qualifier, formula }) => qualifier !== 'derived' || formula !== undefined,
    'a derived value needs a formula',
  ),
  v.check(
    ({ qualifier, sources }) => qualifier === 'derived' || sources.length > 0,
    'a value needs a source',
  ),
);

export const figureEntries = {
  id: slug,
  label: localized,
  unit: v.picklist(UNITS),
  values: v.pipe(v.array(figureValue), v.minLength(1)),
};

export const figure: v.GenericSchema<unknown, Figure> = v.strictObject(figureEntries);
