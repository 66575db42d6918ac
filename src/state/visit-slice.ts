import type { StateCreator } from 'zustand/vanilla';
import type { Visit } from '../domain/visit';

export interface VisitSlice {
  /** The reader's last visit on an earlier day; null on a first visit and until the version of the data is known. */
  readonly earlierVisit: Visit | null;
}

export const createVisitSlice: StateCreator<VisitSlice> = () => ({ earlierVisit: null });
