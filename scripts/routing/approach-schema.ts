import * as v from 'valibot';
import { localized, position, slug } from '../../src/data/fields';
import { unsortedSource } from '../../src/data/statement-schemas';
import type { Approach } from './approach';

export const approach: v.GenericSchema<unknown, Approach> = v.strictObject({
  id: slug,
  name: localized,
  track: v.pipe(v.array(position), v.minLength(2, 'wants two positions or more')),
  joins: v.exactOptional(slug),
  head: localized,
  sources: v.pipe(v.array(unsortedSource), v.minLength(1, 'wants a source')),
});
