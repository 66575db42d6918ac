import * as v from 'valibot';
import {
  HARBOUR_KINDS,
  HARBOUR_STATUSES,
  type HarbourPart,
  type HarbourPlan,
} from '../domain/harbour';
import { localized, partialDate, position, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { figure, source, statement } from './statement-schemas';

/** Fields that a part's entry in a file and its published record share. */
export const harbourPartEntries = {
  id: slug,
  kind: v.picklist(HARBOUR_KINDS),
  name: localized,
  status: v.picklist(HARBOUR_STATUSES),
  statusAsOf: partialDate,
  schematic: v.exactOptional(localized),
  note: v.exactOptional(localized),
  sources: v.pipe(v.array(slug), v.minLength(1, 'expected a source')),
};

/** Fields that a plan's file and its published record share. */
export const harbourPlanEntries = { summary: localized, unplaced: v.array(statement) };

export const line = v.pipe(v.array(position), v.minLength(2, 'expected two positions or more'));

const shape = v.union([
  v.strictObject({ type: v.picklist(['point']), position }),
  v.strictObject({ type: v.picklist(['line']), track: line }),
  v.strictObject({ type: v.picklist(['area']), ring: v.pipe(v.array(position), v.minLength(4)) }),
]);

const part: v.GenericSchema<unknown, HarbourPart> = v.strictObject({
  ...harbourPartEntries,
  shape,
  figures: v.array(figure),
});

export const harbourPlan: v.GenericSchema<unknown, HarbourPlan> = withNumberedSources(
  v.strictObject({
    id: slug,
    ...harbourPlanEntries,
    parts: v.array(part),
    sources: v.array(source),
  }),
);
