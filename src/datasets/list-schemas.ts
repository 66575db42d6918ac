import * as v from 'valibot';
import type { ListedClaim } from '../domain/claim';
import type { ListedCompany } from '../domain/company';
import type { ListedEvent } from '../domain/event';
import type { ShownValue } from '../domain/newest-value';
import type { ListedPort } from '../domain/port';
import { PARTY_ROLES } from '../domain/project';
import type { ListedService } from '../domain/service';
import { claimEntries } from './claim-schema';
import { companyEntries } from './company-schema';
import { eventEntries } from './event-schema';
import { country, localized, slug, words } from './fields';
import { serviceEntries } from './service-schema';
import { figureEntries, figureValueEntries } from './statement-schemas';

/** Files that hold of every record of a kind what lists, tables and filters need, without its page's texts and sources. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const { value, to, qualifier, asOf, period } = figureValueEntries;
const { unit } = figureEntries;
const valueFields = { value, to, qualifier, asOf, period };
const shown: v.GenericSchema<unknown, ShownValue> = v.strictObject({ unit, ...valueFields });

const {
  summary: _summary,
  sections: _sections,
  textAsOf: _read,
  ...companyFields
} = companyEntries;
const company: v.GenericSchema<unknown, ListedCompany> = v.strictObject({
  ...companyFields,
  aliases: v.array(words),
  projects: count,
  roles: v.record(v.picklist(PARTY_ROLES), count),
  sources: count,
});
export const companyList: v.GenericSchema<unknown, readonly ListedCompany[]> = v.array(company);

const { id, name, kind, carriers, status, statusAsOf, since } = serviceEntries;
const service: v.GenericSchema<unknown, ListedService> = v.strictObject({
  ...{ id, name, kind, carriers, status, statusAsOf, since },
  loop: v.boolean(),
  calls: v.array(v.strictObject({ port: slug, name: localized })),
  frequency: v.exactOptional(shown),
  ships: v.exactOptional(shown),
  shipSize: v.exactOptional(shown),
  sailings: v.array(v.strictObject({ from: v.number(), to: v.number() })),
  sources: count,
});
export const serviceList: v.GenericSchema<unknown, readonly ListedService[]> = v.array(service);

const port: v.GenericSchema<unknown, ListedPort> = v.strictObject({
  id: slug,
  throughput: v.exactOptional(shown),
  companies: v.array(slug),
  projects: count,
  sources: count,
});
export const portList: v.GenericSchema<unknown, readonly ListedPort[]> = v.array(port);

const { topic, claimant, date, text, measure, model } = claimEntries;
const claim: v.GenericSchema<unknown, ListedClaim> = v.strictObject({
  ...{ id, name, topic, claimant, date, text, measure, model },
  claimed: v.strictObject({
    unit,
    values: v.pipe(v.array(v.strictObject(valueFields)), v.minLength(1)),
  }),
  measured: v.exactOptional(shown),
  sources: count,
});
export const claimList: v.GenericSchema<unknown, readonly ListedClaim[]> = v.array(claim);

const { precision: _precision, checked: _checked, ...eventFields } = eventEntries;
const event: v.GenericSchema<unknown, ListedEvent> = v.strictObject({
  ...eventFields,
  concerns: v.exactOptional(v.array(country)),
  sources: count,
});
export const eventList: v.GenericSchema<unknown, readonly ListedEvent[]> = v.array(event);
