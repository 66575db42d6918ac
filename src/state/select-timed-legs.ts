import { DATA_YEARS } from '../domain/time-span';
import { memoizeSelector } from './memoize-selector';
import { legsAt } from './select-time';

/** Returns the ids of the land legs that are drawn in each year of the data; undefined until they are known. */
export const timedLegs = memoizeSelector(
  ['corridorMap', 'recordTimes'],
  ({ corridorMap, recordTimes }): readonly ReadonlySet<string>[] | undefined => {
    if (corridorMap.state !== 'ready' || recordTimes?.state !== 'ready') return undefined;
    const { from, to } = DATA_YEARS;
    return Array.from({ length: to - from + 1 }, (_, i) => {
      const year = from + i;
      const legs = legsAt(corridorMap.value.legs, recordTimes.value, { from: year, to: year });
      return new Set(legs.map(({ id }) => id));
    });
  },
);
