import * as v from 'valibot';
import { type CostFactor, FACTOR_GROUPS, FACTOR_IDS } from '../domain/cost-factors';
import { localized, words } from './fields';
import { withNumberedSources } from './numbered-sources';
import { figure, source } from './statement-schemas';

const amount = v.pipe(v.number(), v.minValue(0));

export const costFactorEntries = {
  id: v.picklist(FACTOR_IDS),
  group: v.picklist(FACTOR_GROUPS),
  name: localized,
  unit: words,
  low: amount,
  central: amount,
  high: amount,
  basis: localized,
  figures: v.array(figure),
};

const costFactor: v.GenericSchema<unknown, CostFactor> = v.strictObject({
  ...costFactorEntries,
  sources: v.array(source),
});

/** The file of all factors of the cost model. */
export const costFactors: v.GenericSchema<unknown, readonly CostFactor[]> = withNumberedSources(
  v.array(costFactor),
);
