/** What a citation is of: the atlas, a record or a figure of it, or a source. */
export interface Work {
  /** Unique among the works that are cited together. */
  readonly id: string;
  /** Never a person: the atlas itself or the publisher of a source. */
  readonly author: string;
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Version of the data; the work is then a data set. */
  readonly version?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent if undated. */
  readonly date?: string;
  /** `YYYY-MM-DD`. */
  readonly accessed?: string;
  readonly url?: string;
  /** The date at which a cited figure holds. */
  readonly asOf?: string;
}

/** A part of a formatted citation. */
export interface Run {
  readonly text: string;
  readonly isItalic?: true;
}

/** Returns a sentence with a full stop, unless it ends with a mark of its own, within quotation marks or not. */
export function sentence(text: string, stop = '.'): string {
  return /[.?!。？！][”’"'»』」》]?$/u.test(text) ? text : text + stop;
}

/** Returns year, month and day of a date, as far as they are known. */
export function dateParts(date: string): readonly number[] {
  return date.split('-').map(Number);
}
