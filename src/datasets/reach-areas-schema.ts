import * as v from 'valibot';
import { REACH_LEVELS, type ReachArea, type ReachAreas } from '../domain/reach-map';
import { unpackTrack } from '../geo/packed-track';

/** Areas are rounded to hundredths of a degree, about a kilometre. */
export const AREA_STEPS_PER_DEGREE = 100;

const level = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REACH_LEVELS));
const ring = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.check((steps: number[]) => steps.length >= 6 && steps.length % 2 === 0, 'expected a ring'),
  v.transform((steps: number[]) => unpackTrack(steps, AREA_STEPS_PER_DEGREE)),
);

/** Schema of the published areas: for each place of the land network the parts round it, each its level and rings packed by `packTrack`. */
export const reachAreas: v.GenericSchema<unknown, ReachAreas> = v.array(
  v.array(
    v.pipe(
      v.tupleWithRest([level, ring], ring),
      v.transform(([level, ...rings]): ReachArea => ({ level, rings })),
    ),
  ),
);
