import type { ListedEvent } from '../../../domain/event';
import { yearOfDate } from '../../../domain/time-span';

/** An event with the position of its dot: the year as a number, and the number of dots below it. */
export interface Dot {
  readonly event: ListedEvent;
  readonly year: number;
  readonly height: number;
}

/** Returns one dot per event; those of one year are stacked in order of date. */
export function yearStacks(events: readonly ListedEvent[]): readonly Dot[] {
  const heights = new Map<number, number>();
  return events
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((event) => {
      const year = yearOfDate(event.date);
      const height = heights.get(year) ?? 0;
      heights.set(year, height + 1);
      return { event, year, height };
    });
}
