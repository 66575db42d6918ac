import type { StateCreator } from 'zustand/vanilla';
import { type ComparableRef, MAX_COMPARED } from '../domain/comparison';

export interface ComparisonSlice {
  /** Records of one kind that the reader collects to compare, at most `MAX_COMPARED`, in the order of collection. */
  readonly tray: readonly ComparableRef[];
  /** What a record of another kind replaced in the tray, until the tray changes again. */
  readonly replacedTray: readonly ComparableRef[];
  /** Whether comparisons show only the rows in which records differ. */
  readonly onlyDifferences: boolean;
  /** Puts a record into the tray or takes it out; does nothing if the tray is full. One of another kind starts a new tray. */
  toggleCompared(record: ComparableRef): void;
  setTray(records: readonly ComparableRef[]): void;
  setOnlyDifferences(onlyDifferences: boolean): void;
}

export const createComparisonSlice: StateCreator<ComparisonSlice> = (set) => ({
  tray: [],
  replacedTray: [],
  onlyDifferences: false,
  toggleCompared: (record) =>
    set(({ tray }) => {
      if (tray[0] && tray[0].kind !== record.kind) return { tray: [record], replacedTray: tray };
      return { tray: toggled(tray, record), replacedTray: [] };
    }),
  setTray: (records) => set({ tray: oneKind(records), replacedTray: [] }),
  setOnlyDifferences: (onlyDifferences) => set({ onlyDifferences }),
});

export function isInTray(tray: readonly ComparableRef[], { kind, id }: ComparableRef): boolean {
  return tray.some((each) => each.kind === kind && each.id === id);
}

function toggled(tray: readonly ComparableRef[], record: ComparableRef): readonly ComparableRef[] {
  if (isInTray(tray, record)) return tray.filter(({ id }) => id !== record.id);
  return tray.length < MAX_COMPARED ? [...tray, record] : tray;
}

/** Returns the first distinct records of the first one's kind. */
function oneKind(records: readonly ComparableRef[]): readonly ComparableRef[] {
  return records
    .filter(({ kind }) => kind === records[0]?.kind)
    .filter(({ id }, i, all) => all.findIndex((each) => each.id === id) === i)
    .slice(0, MAX_COMPARED);
}
