import * as v from 'valibot';
import type { LengthComparison } from '../domain/land-length';
import { WAY_MODES } from '../domain/land-network';
import { partialDate, webAddress, words } from './fields';

const percent = v.pipe(v.number(), v.minValue(0));
const kilometres = v.pipe(v.number(), v.minValue(0));
const mode = v.picklist(WAY_MODES);

/** Schema of the published comparison of lengths over land. */
export const lengthComparison: v.GenericSchema<unknown, LengthComparison> = v.strictObject({
  modes: v.array(
    v.strictObject({
      ...{ mode, median: percent, p90: percent, bias: v.number() },
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  rows: v.array(
    v.strictObject({
      ...{ from: words, to: words, mode, published: kilometres },
      computed: v.exactOptional(kilometres),
      error: v.exactOptional(v.number()),
      ...{ publisher: words, title: words, url: webAddress, asOf: partialDate },
    }),
  ),
});
