import type { TimelineEvent } from '../domain/event';
import { memoizeSelector } from './memoize-selector';

/** Selects the events that the timeline lists; empty on other pages. */
export const listedEvents = memoizeSelector(
  ['selection', 'catalogues', 'eventKind'],
  ({ selection, catalogues, eventKind }): readonly TimelineEvent[] => {
    const events = catalogues.event;
    if (selection.kind !== 'timeline' || events?.state !== 'ready') return [];
    return events.value.filter(({ kind }) => eventKind === null || kind === eventKind);
  },
);

/** Selects the listed events that have a place. */
export const placedEvents = memoizeSelector(
  ['selection', 'catalogues', 'eventKind'],
  (state): readonly TimelineEvent[] =>
    listedEvents(state).filter(({ position }) => position !== undefined),
);
