import * as v from 'valibot';
import { PASSAGE_KINDS, PASSAGE_MEASURES, type PassageSummary } from '../domain/passage';
import { nauticalMiles } from '../geo/units';
import { localized, position, slug } from './fields';

/** Schema of the published file of all passages. */
export const passageSummaries: v.GenericSchema<unknown, readonly PassageSummary[]> = v.array(
  v.strictObject({
    id: slug,
    name: localized,
    kind: v.picklist(PASSAGE_KINDS),
    open: v.boolean(),
    why: localized,
    position,
    length: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.transform(nauticalMiles))),
    limits: v.exactOptional(
      v.array(
        v.strictObject({
          measure: v.picklist(PASSAGE_MEASURES),
          metres: v.pipe(v.number(), v.gtValue(0)),
        }),
      ),
    ),
  }),
);
