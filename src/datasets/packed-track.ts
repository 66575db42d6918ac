import * as v from 'valibot';
import { unpackTrack } from '../geo/packed-track';

/** Schema of a track packed by `packTrack`. */
export const packedTrack = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.check(
    (steps: number[]) => steps.length >= 4 && steps.length % 2 === 0,
    'expected two positions or more',
  ),
  v.transform((steps: number[]) => unpackTrack(steps)),
);
