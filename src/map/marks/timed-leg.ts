import type { Feature } from 'geojson';
import { DATA_YEARS } from '../../domain/time-span';
import { lineKey } from '../layers/line-ids';
import type { Scene } from '../scene';
import { timedFeature } from '../timed-features';
import { runsOf } from './timed-runs';

/**
 * Returns a feature of a land leg: while one year is shown once for each run of years in which the leg is drawn, but as it is
 * if that is in all years.
 */
export function legByYears<F extends Feature>(
  feature: F,
  id: string,
  { timedLegs }: Pick<Scene, 'timedLegs'>,
): readonly F[] {
  if (!timedLegs) return [feature];
  const runs = runsOf(
    (index) => timedLegs[index]?.has(id),
    (isDrawn) => (isDrawn ? 'drawn' : ''),
  );
  const isAlways = runs.some(({ from, to }) => from === DATA_YEARS.from && to === DATA_YEARS.to);
  return isAlways ? [feature] : runs.map((run) => timedFeature(feature, run, lineKey('leg', id)));
}
