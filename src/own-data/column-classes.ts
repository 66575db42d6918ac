/** The classes of a column by which features are coloured. */
export type ColourClasses =
  | {
      readonly kind: 'values';
      /** The most frequent values, the most frequent first. `code` is what features hold: the number of a text, 0 or 1 for booleans. */
      readonly values: readonly ValueClass[];
      /** Number of rows with another value. */
      readonly otherCount: number;
      readonly emptyCount: number;
    }
  | {
      readonly kind: 'steps';
      readonly least: number;
      readonly most: number;
      /** The least value of each class but the first, ascending. */
      readonly breaks: readonly number[];
      readonly emptyCount: number;
    };

export interface ValueClass {
  readonly code: number;
  readonly text: string;
  readonly count: number;
}
