/** The classes of rows by which a column colours them. */
export interface RowClasses {
  /** Name of the property of features that holds the class. */
  readonly key: string;
  /** The class of each row from 0; `NO_CLASS` for those without a colour of their own. */
  readonly ofRows: Uint8Array;
}

export const NO_CLASS = 255;

/** Returns the name of the property that holds the class of a column. */
export function classKey(column: number): string {
  return `c${column}`;
}
