/** A value in words: the number that is read first, and what stands small on either side of it. */
export interface QuantityWords {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}
