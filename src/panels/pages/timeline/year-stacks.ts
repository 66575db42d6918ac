import type { TimelineEvent } from '../../../domain/event';

/** An event with where its dot stands: its year as a number, and how many stand below it. */
export interface Dot {
  readonly event: TimelineEvent;
  readonly year: number;
  readonly height: number;
}

/** One dot an event; those of one year are stacked in order of date. */
export function yearStacks(events: readonly TimelineEvent[]): readonly Dot[] {
  const heights = new Map<number, number>();
  return events
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((event) => {
      const year = Number(event.date.slice(0, 4));
      const height = heights.get(year) ?? 0;
      heights.set(year, height + 1);
      return { event, year, height };
    });
}
