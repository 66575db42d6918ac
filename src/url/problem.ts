/** A part of a link that could not be read; it fell back, the rest survived. */
export interface Problem {
  /** `path`, or the name of the query parameter. */
  readonly part: string;
  readonly value: string;
}
