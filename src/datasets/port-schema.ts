import * as v from 'valibot';
import type { Ownership, Phase, Port } from '../domain/port';
import { PROJECT_STATUSES } from '../domain/status';
import { country, day, localized, partialDate, position, slug } from './fields';
import { figure, milestone, source, statement } from './statement-schemas';
import { textSections } from './text-section-schema';

export const portSummaryEntries = {
  id: slug,
  name: localized,
  place: localized,
  country,
  position,
  role: v.picklist(['terminal', 'port']),
  formerIds: v.exactOptional(v.array(slug)),
};

const cited = v.pipe(v.array(slug), v.minLength(1, 'expected a source'));

export const phase: v.GenericSchema<unknown, Phase> = v.strictObject({
  id: slug,
  name: localized,
  status: v.picklist(PROJECT_STATUSES),
  text: localized,
  promised: v.array(
    v.strictObject({ date: partialDate, asOf: partialDate, text: localized, sources: cited }),
  ),
  met: v.exactOptional(v.strictObject({ date: partialDate, text: localized, sources: cited })),
});

const ownership: v.GenericSchema<unknown, Ownership> = v.strictObject({
  since: partialDate,
  until: v.exactOptional(partialDate),
  holders: v.array(
    v.strictObject({
      company: slug,
      name: localized,
      share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    }),
  ),
  note: v.exactOptional(localized),
  sources: cited,
});

/** Fields that a port's file and its published record share. */
export const portEntries = {
  ...portSummaryEntries,
  positionNote: localized,
  summary: localized,
  sections: textSections,
  figures: v.array(figure),
  headlines: v.exactOptional(v.array(slug)),
  disputes: v.array(statement),
  projects: v.array(slug),
  checked: v.exactOptional(day),
  textAsOf: v.exactOptional(day),
};

export const port: v.GenericSchema<unknown, Port> = v.strictObject({
  ...portEntries,
  phases: v.exactOptional(v.array(phase)),
  ownership: v.exactOptional(v.array(ownership)),
  milestones: v.array(milestone),
  sources: v.pipe(v.array(source), v.minLength(1, 'expected a source')),
});
