import * as v from 'valibot';
import { CLAIM_MEASURES, CLAIM_TOPICS, type Claim } from '../domain/claim';
import { about } from './about-schema';
import { day, localized, partialDate, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { figure, source } from './statement-schemas';

const portsOfCall = { from: slug, to: slug, via: v.exactOptional(v.array(slug)) };

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
  reach: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^gains\/t\.[a-z0-9-]+\/(\?[a-z0-9=&:;.-]+)?$/, 'expected gains/t.<place>/?…'),
    ),
  ),
};

const claim: v.GenericSchema<unknown, Claim> = v.strictObject({
  ...claimEntries,
  since: v.array(figure),
  about,
  sources: v.array(source),
});

export const claims: v.GenericSchema<unknown, readonly Claim[]> = withNumberedSources(
  v.array(claim),
);
