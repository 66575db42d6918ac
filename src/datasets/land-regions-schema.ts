import * as v from 'valibot';
import type { Localized } from '../domain/locale';
import { localized } from './fields';

/** Schema of the published regions: the region of each place of the land network, in the order of its places. */
export const landRegions: v.GenericSchema<unknown, readonly Localized[]> = v.pipe(
  v.strictObject({
    names: v.array(localized),
    of: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check(
    ({ names, of }) => of.every((index) => index < names.length),
    'a place names a region that is not in the list',
  ),
  v.transform(({ names, of }) => of.map((index) => names[index] as Localized)),
);
