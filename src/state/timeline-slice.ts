import type { StateCreator } from 'zustand/vanilla';
import type { EventKind } from '../domain/event';

export interface TimelineSlice {
  /** The kind of event that list and map of the timeline show; null for all. */
  readonly eventKind: EventKind | null;
  setEventKind(kind: EventKind | null): void;
}

export const createTimelineSlice: StateCreator<TimelineSlice> = (set) => ({
  eventKind: null,
  setEventKind: (eventKind) => set({ eventKind }),
});
