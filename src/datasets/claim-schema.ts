import * as v from 'valibot';
import { CLAIM_MEASURES, CLAIM_TOPICS, type Claim } from '../domain/claim';
import type { ClaimAnswer } from '../domain/claim-answer';
import { CARGOES } from '../domain/cost-factors';
import { GAIN_MEASURES, WAY_SCOPES } from '../domain/gains-options';
import { about } from './about-schema';
import { day, localized, partialDate, slug, words } from './fields';
import { withNumberedSources } from './numbered-sources';
import { figure, source } from './statement-schemas';

const portsOfCall = { from: slug, to: slug, via: v.exactOptional(v.array(slug)) };

const reachAddress = v.pipe(
  v.string(),
  v.regex(/^gains\/t\.[a-z0-9-]+\/(\?[a-z0-9=&:;.-]+)?$/, 'expected gains/t.<place>/?…'),
);

/** Fields that a claim's file and its published record share. */
export const claimEntries = {
  id: slug,
  name: localized,
  topic: v.picklist(CLAIM_TOPICS),
  claimant: localized,
  company: v.exactOptional(slug),
  date: partialDate,
  text: localized,
  claimed: figure,
  measure: v.exactOptional(v.picklist(CLAIM_MEASURES)),
  against: v.exactOptional(localized),
  known: v.exactOptional(localized),
  checked: v.exactOptional(day),
  textAsOf: v.exactOptional(day),
  model: v.exactOptional(
    v.strictObject({ ...portsOfCall, baseline: v.exactOptional(v.strictObject(portsOfCall)) }),
  ),
  reach: v.exactOptional(v.pipe(v.array(reachAddress), v.minLength(1))),
};

const number = v.pipe(v.number(), v.finite());
const range = { low: number, central: number, high: number };

const answer: v.GenericSchema<unknown, ClaimAnswer> = v.strictObject({
  ...{ address: reachAddress, place: localized },
  ...{ cargo: v.picklist(CARGOES), measure: v.picklist(GAIN_MEASURES), holds: v.boolean() },
  ways: v.array(
    v.strictObject({
      ...{ port: slug, name: localized, scope: v.picklist(WAY_SCOPES) },
      ...{ days: v.strictObject(range), usd: v.strictObject(range) },
      ...{ km: number, unbuilt: v.array(localized) },
    }),
  ),
  holdsAt: v.array(
    v.strictObject({
      ...range,
      ...{ name: localized, unit: words, value: number, isBelow: v.boolean() },
    }),
  ),
});

const claim: v.GenericSchema<unknown, Claim> = v.strictObject({
  ...claimEntries,
  since: v.array(figure),
  answers: v.exactOptional(v.array(answer)),
  about,
  sources: v.array(source),
});

export const claims: v.GenericSchema<unknown, readonly Claim[]> = withNumberedSources(
  v.array(claim),
);
