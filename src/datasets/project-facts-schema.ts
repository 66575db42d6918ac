import * as v from 'valibot';
import { CORRIDOR_RELATIONS, PARTY_ROLES } from '../domain/project';
import type { ProjectFacts } from '../domain/project-facts';
import { amountEntries } from './cost-schema';
import { localized, partialDate, slug } from './fields';

const factDate = v.strictObject({ date: partialDate, planned: v.boolean() });
const amount = v.pipe(v.number(), v.gtValue(0));

const facts: v.GenericSchema<unknown, ProjectFacts> = v.strictObject({
  id: slug,
  statusAsOf: partialDate,
  begun: v.exactOptional(factDate),
  opened: v.exactOptional(factDate),
  costs: v.array(
    v.strictObject({
      usdMillion: amount,
      to: v.exactOptional(amount),
      year: v.number(),
    }),
  ),
  amounts: v.array(v.strictObject({ ...amountEntries, year: v.number() })),
  parties: v.array(
    v.strictObject({
      role: v.picklist(PARTY_ROLES),
      company: v.exactOptional(slug),
      name: v.exactOptional(localized),
    }),
  ),
  corridor: v.exactOptional(v.picklist(CORRIDOR_RELATIONS)),
  isDisputed: v.boolean(),
  sources: v.number(),
});

/** The published facts of all projects, by their ids. */
export const projectFacts: v.GenericSchema<unknown, ReadonlyMap<string, ProjectFacts>> = v.pipe(
  v.array(facts),
  v.transform((all) => new Map(all.map((each) => [each.id, each]))),
);
