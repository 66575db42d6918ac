import * as v from 'valibot';
import {
  DISTANCE_KINDS,
  DISTANCE_STRATA,
  type DistanceComparison,
} from '../domain/published-distance';
import { nauticalMiles } from '../geo/units';
import { position } from './fields';

const length = v.pipe(
  v.number(),
  v.minValue(0),
  v.transform((value: number) => nauticalMiles(value)),
);
const offset = v.pipe(
  v.number(),
  v.transform((value: number) => nauticalMiles(value)),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const percent = v.pipe(v.number(), v.minValue(0));
const words = v.pipe(v.string(), v.nonEmpty());
const end = v.strictObject({ name: words, position });

/** Schema of the published comparison of distances. */
export const distanceComparison: v.GenericSchema<unknown, DistanceComparison> = v.strictObject({
  practical: v.strictObject({
    share: v.number(),
    perVoyage: offset,
    medianError: percent,
    p90Error: percent,
    rows: count,
  }),
  strata: v.array(
    v.strictObject({
      id: v.picklist(DISTANCE_STRATA),
      count,
      median: percent,
      p90: percent,
      bias: v.number(),
    }),
  ),
  rows: v.array(
    v.strictObject({
      from: end,
      to: end,
      via: v.string(),
      kind: v.picklist(DISTANCE_KINDS),
      published: length,
      computed: v.exactOptional(length),
      practical: v.exactOptional(length),
      error: v.exactOptional(v.number()),
      source: words,
    }),
  ),
});
