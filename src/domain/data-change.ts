/** What a version of the data changed, from the repository's history. */
export interface DataChange {
  /** `YYYY.MM.n`. */
  readonly version: string;
  /** The day of its last change. */
  readonly date: string;
  /** How many records of each dataset were added, changed and removed. */
  readonly datasets: readonly DatasetChange[];
  /** The first lines of what those who made the changes said, newest first. */
  readonly said: readonly string[];
}

export interface DatasetChange {
  /** The folder below `data`. */
  readonly dataset: string;
  /** How many records. Which, the repository's `data/changelog.json` says. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What is published beside the records: which data this is, and what happened to it. */
export interface DataVersion {
  readonly version: string;
  readonly changes: readonly DataChange[];
}
