/** Who says so, where and when. */
export interface Source {
  /** Unique within the record that cites it. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Absent where the page seen was a copy on a site that should not be linked. */
  readonly url?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source gives it; absent if it gives none. */
  readonly date?: string;
}
