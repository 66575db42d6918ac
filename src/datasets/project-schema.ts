import * as v from 'valibot';
import { LOCALES } from '../domain/locale';
import {
  CORRIDOR_RELATIONS,
  PARTY_ROLES,
  PRECISIONS,
  type Project,
  UNCONFIRMED,
  WAITING_LANGUAGES,
} from '../domain/project';
import { PROJECT_KINDS, SECTORS } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import { cost } from './cost-schema';
import { country, day, localized, partialDate, position, slug } from './fields';
import { projectLoan } from './loan-schema';
import { projectMilestone, source } from './statement-schemas';
import { textSections } from './text-section-schema';

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

/** Fields that a project's file and its published record share. */
export const projectEntries = {
  ...summaryEntries,
  statusAsOf: partialDate,
  checked: v.exactOptional(day),
  textAsOf: v.exactOptional(day),
  statusNote: v.exactOptional(localized),
  handover: v.exactOptional(v.literal('pending')),
  unconfirmed: v.exactOptional(v.array(v.picklist(UNCONFIRMED))),
  waiting: v.exactOptional(v.array(v.picklist(WAITING_LANGUAGES))),
  summary: localized,
  sections: textSections,
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
  costs: v.array(cost),
  loans: v.exactOptional(v.array(projectLoan)),
  parties: v.array(party),
  milestones: v.array(projectMilestone),
  sources: v.pipe(v.array(source), v.minLength(1, 'expected a source')),
});
