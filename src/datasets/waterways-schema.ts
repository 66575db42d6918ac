import * as v from 'valibot';
import { PASSAGE_KINDS, PASSAGE_MEASURES } from '../domain/passage';
import type { Waterways } from '../domain/waterways';
import { position, slug } from './fields';
import { packedTrack } from './packed-track';

/** Schema of the published waterways; the tracks of fairways are packed. */
export const waterways: v.GenericSchema<unknown, Waterways> = v.strictObject({
  passages: v.array(
    v.strictObject({
      id: slug,
      aliases: v.array(slug),
      kind: v.picklist(PASSAGE_KINDS),
      position,
      gate: v.exactOptional(v.array(position)),
      link: v.exactOptional(v.array(position)),
      open: v.boolean(),
      limits: v.array(
        v.strictObject({ measure: v.picklist(PASSAGE_MEASURES), metres: v.number() }),
      ),
    }),
  ),
  fairways: v.array(
    v.strictObject({
      id: slug,
      joins: v.exactOptional(slug),
      onlyWay: v.exactOptional(v.literal(true)),
      track: packedTrack,
    }),
  ),
});
