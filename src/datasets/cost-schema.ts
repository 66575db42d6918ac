import * as v from 'valibot';
import { COST_BASES, type Cost, CURRENCIES } from '../domain/cost';
import { QUALIFIERS, SINGLE_REASONS } from '../domain/figure';
import { localized, slug } from './fields';

const millions = v.pipe(v.number(), v.gtValue(0));

export const amountEntries = {
  currency: v.picklist(CURRENCIES),
  million: millions,
  to: v.exactOptional(millions),
};

/** Fields that a cost in a file and a published cost share. */
export const costEntries = {
  usdMillion: v.exactOptional(millions),
  to: v.exactOptional(millions),
  amount: v.exactOptional(v.strictObject(amountEntries)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)),
  qualifier: v.picklist(QUALIFIERS),
  basis: v.exactOptional(v.picklist(COST_BASES)),
  covers: localized,
  isConverted: v.exactOptional(v.boolean()),
  formula: v.exactOptional(localized),
  single: v.exactOptional(v.picklist(SINGLE_REASONS)),
  sources: v.pipe(v.array(slug), v.minLength(1, 'expected a source')),
};

export const cost: v.GenericSchema<unknown, Cost> = v.strictObject(costEntries);
