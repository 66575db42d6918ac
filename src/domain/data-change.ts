/** The changes of one version of the data, taken from the repository's history. */
export interface DataChange {
  /** `YYYY.MM.n`. */
  readonly version: string;
  /** Day of the version's last change. */
  readonly date: string;
  /** Counts of changed records by dataset. */
  readonly datasets: readonly DatasetChange[];
  /** Subjects of the commits that made the changes, newest first. */
  readonly subjects: readonly string[];
}

/** How many records of a dataset changed. The repository's `data/changelog.json` lists their ids. */
export interface DatasetChange {
  /** Name of the dataset's folder in `data`. */
  readonly dataset: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The version of the published data and the changes that led to it. */
export interface DataVersion {
  readonly version: string;
  readonly changes: readonly DataChange[];
}
