import * as v from 'valibot';
import { QUALIFIERS } from '../domain/figure';
import { LOCALES } from '../domain/locale';
import {
  CORRIDOR_RELATIONS,
  PARTY_ROLES,
  PRECISIONS,
  type Project,
  type ProjectSummary,
  UNCONFIRMED,
} from '../domain/project';
import { PROJECT_KINDS, SECTORS } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import { country, lane, localized, partialDate, position, slug } from './fields';
import { projectMilestone, source } from './statement-schemas';

const summaryEntries = {
  id: slug,
  name: localized,
  place: localized,
  country,
  position,
  precision: v.picklist(PRECISIONS),
  sector: v.picklist(SECTORS),
  kind: v.picklist(PROJECT_KINDS),
  status: v.picklist(PROJECT_STATUSES),
  line: v.exactOptional(v.pipe(v.array(position), v.minLength(2))),
  legs: v.exactOptional(v.array(slug)),
  formerIds: v.exactOptional(v.array(slug)),
};

/** An entry of the list of projects. */
const projectSummary: v.GenericSchema<unknown, ProjectSummary> = v.strictObject({
  ...summaryEntries,
  lane: v.exactOptional(lane),
});

/** The list of all projects. */
export const projectSummaries: v.GenericSchema<unknown, ProjectSummary[]> = v.array(projectSummary);

/** Fields that a party in a file and a published party share. */
export const partyEntries = {
  side: v.picklist(['chinese', 'local']),
  role: v.picklist(PARTY_ROLES),
  share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  note: v.exactOptional(localized),
};

const party = v.strictObject({
  company: v.exactOptional(slug),
  name: localized,
  ...partyEntries,
});

export const costEntries = {
  usdMillion: v.pipe(v.number(), v.gtValue(0)),
  to: v.exactOptional(v.pipe(v.number(), v.gtValue(0))),
  year: v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)),
  qualifier: v.picklist(QUALIFIERS),
  covers: localized,
  isConverted: v.exactOptional(v.boolean()),
  formula: v.exactOptional(localized),
  single: v.exactOptional(v.boolean()),
  sources: v.pipe(v.array(slug), v.minLength(1, 'expected a source')),
};

/** Fields that a project's file and its published record share. */
export const projectEntries = {
  ...summaryEntries,
  statusAsOf: partialDate,
  statusNote: v.exactOptional(localized),
  unconfirmed: v.exactOptional(v.array(v.picklist(UNCONFIRMED))),
  summary: localized,
  capacity: v.exactOptional(localized),
  corridor: v.exactOptional(v.picklist(CORRIDOR_RELATIONS)),
  relation: v.exactOptional(localized),
  disputed: v.exactOptional(v.literal(true)),
  confidence: v.picklist(['high', 'medium', 'low']),
};

/** The full record of a project, for its page. */
export const project: v.GenericSchema<unknown, Project> = v.strictObject({
  ...projectEntries,
  translated: v.array(v.picklist(LOCALES)),
  costs: v.array(v.strictObject(costEntries)),
  parties: v.array(party),
  milestones: v.array(projectMilestone),
  sources: v.pipe(v.array(source), v.minLength(1, 'expected a source')),
});
