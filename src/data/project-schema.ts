import * as v from 'valibot';
import { LANGUAGES } from '../domain/language';
import {
  PARTY_ROLES,
  PRECISIONS,
  type Project,
  type ProjectSummary,
  UNCONFIRMED,
} from '../domain/project';
import { PROJECT_KINDS, SECTORS } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import { country, localized, partialDate, position, slug } from './fields';
import { milestone, source } from './statement-schemas';

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
  formerIds: v.exactOptional(v.array(slug)),
};

/** A row of the list of projects. */
const projectSummary: v.GenericSchema<unknown, ProjectSummary> = v.strictObject(summaryEntries);

/** The list of all projects. */
export const projectSummaries: v.GenericSchema<unknown, ProjectSummary[]> = v.array(projectSummary);

const party = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  zh: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  side: v.picklist(['chinese', 'local']),
  role: v.picklist(PARTY_ROLES),
  share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  note: v.exactOptional(localized),
});

const cost = v.strictObject({
  usdMillion: v.pipe(v.number(), v.gtValue(0)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)),
  covers: localized,
  isConverted: v.exactOptional(v.boolean()),
});

/** A project's whole record, as its page reads it. */
export const project: v.GenericSchema<unknown, Project> = v.strictObject({
  ...summaryEntries,
  translated: v.array(v.picklist(LANGUAGES)),
  statusAsOf: partialDate,
  statusNote: v.exactOptional(localized),
  unconfirmed: v.exactOptional(v.array(v.picklist(UNCONFIRMED))),
  summary: localized,
  capacity: v.exactOptional(localized),
  relation: v.exactOptional(localized),
  cost: v.exactOptional(cost),
  parties: v.array(party),
  milestones: v.array(milestone),
  sources: v.pipe(v.array(source), v.minLength(1, 'wants a source')),
  confidence: v.picklist(['high', 'medium', 'low']),
});
