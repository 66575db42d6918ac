import * as v from 'valibot';
import type { ReachAreas } from '../domain/reach-map';
import { unpackTrack } from './packed-track';

/** Areas are rounded to hundredths of a degree, about a kilometre. */
export const AREA_STEPS_PER_DEGREE = 100;

/** Schema of the published areas: for each place of the land network the rings round it, packed by `packTrack`. */
export const reachAreas: v.GenericSchema<unknown, ReachAreas> = v.array(
  v.array(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer())),
      v.check((steps: number[]) => steps.length >= 6 && steps.length % 2 === 0, 'expected a ring'),
      v.transform((steps: number[]) => unpackTrack(steps, AREA_STEPS_PER_DEGREE)),
    ),
  ),
);
