import type { StateCreator } from 'zustand/vanilla';

/** Where the reader is on a page. Each history entry keeps one, so that Back returns to it. */
export interface ReadingPlace {
  /** Scroll offsets in CSS pixels by the name of the scrolled element. */
  readonly scroll: Readonly<Record<string, number>>;
  /** The link that the reader opened last. */
  readonly opened: OpenedLink | null;
  /** What the reader set on the page itself and the address does not carry, such as the text of a search. */
  readonly fields: Readonly<Record<string, string | number>>;
}

/** A link by its path; `index` counts the links of a page with the same path. */
export interface OpenedLink {
  readonly path: string;
  readonly index: number;
}

export interface ReadingPlaceSlice {
  readonly readingPlace: ReadingPlace;
  setReadingPlace(change: Partial<ReadingPlace>): void;
}

/** The place of a page that has just been opened. */
export const PAGE_TOP: ReadingPlace = { scroll: {}, opened: null, fields: {} };

export const createReadingPlaceSlice: StateCreator<ReadingPlaceSlice> = (set) => ({
  readingPlace: PAGE_TOP,
  setReadingPlace: (change) =>
    set(({ readingPlace }) => ({ readingPlace: { ...readingPlace, ...change } })),
});

/** Returns whether a place is the top of a page, with nothing opened. */
export function isPageTop({ scroll, opened }: ReadingPlace): boolean {
  return opened === null && Object.values(scroll).every((offset) => offset === 0);
}

/** Returns the reading place in the state of a history entry, which other versions of the site may have written. Never throws. */
export function parseReadingPlace(entry: unknown): ReadingPlace {
  const { scroll, opened, fields } = recordOf(recordOf(entry).readingPlace);
  const { path, index } = recordOf(opened);
  return {
    scroll: Object.fromEntries(Object.entries(recordOf(scroll)).filter(isNumberEntry)),
    opened: typeof path === 'string' && typeof index === 'number' ? { path, index } : null,
    fields: Object.fromEntries(Object.entries(recordOf(fields)).filter(isFieldEntry)),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isNumberEntry(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && Number.isFinite(entry[1]);
}

function isFieldEntry(entry: [string, unknown]): entry is [string, string | number] {
  return typeof entry[1] === 'string' || isNumberEntry(entry);
}
