/** What is wrong with a row or feature. */
export type FaultKind =
  /** The row has fewer or more cells than the header; missing cells are empty, further ones are dropped. */
  | 'missing-cells'
  | 'extra-cells'
  /** A quotation mark is not closed; the line is read as if it had none. */
  | 'open-quote'
  /** The row or feature has no position, or one that cannot be read or does not exist; it is kept without. */
  | 'no-position'
  | 'bad-position'
  | 'out-of-range'
  /** Latitude and longitude seem to be swapped, judged by the other rows. */
  | 'swapped'
  /** They were swapped and are turned round, in the cells too; the text is what was written. */
  | 'turned'
  /** No place of this name is in the gazetteer, or several equally good ones are. */
  | 'unknown-place'
  | 'ambiguous-place'
  /** A cell is not of its column's kind; it is left empty. */
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-boolean'
  /** The feature cannot be parsed and is left out. */
  | 'bad-feature'
  | 'bad-geometry'
  /** Nested deeper, or longer, than is read. */
  | 'too-deep'
  | 'too-long'
  /** The file ends in the middle of the feature. */
  | 'cut-off';

/** A fault of one row or feature. What is sound comes in all the same. */
export interface Fault {
  readonly kind: FaultKind;
  /** Line of a text, row of a sheet or number of a feature in the file, from 1. */
  readonly origin: number;
  /** Name of the column. */
  readonly column?: string;
  /** What stands there, shortened. */
  readonly text?: string;
}

/** The faults of a file: the first `MAX_FAULTS` of them, and how many there are of all and of each kind. */
export interface Faults {
  readonly first: readonly Fault[];
  readonly count: number;
  readonly countByKind: ReadonlyMap<FaultKind, number>;
}

export const MAX_FAULTS = 10_000;

/** Length to which the text of a fault is shortened, in characters. */
const MAX_TEXT = 120;

/** Collects faults; those after the first `MAX_FAULTS` are only counted. */
export class FaultList implements Faults {
  readonly first: Fault[] = [];
  readonly countByKind = new Map<FaultKind, number>();
  count = 0;

  add(kind: FaultKind, origin: number, { column, text }: Pick<Fault, 'column' | 'text'> = {}) {
    this.count++;
    this.countByKind.set(kind, (this.countByKind.get(kind) ?? 0) + 1);
    if (this.first.length >= MAX_FAULTS) return;
    this.first.push({
      kind,
      origin,
      ...(column === undefined ? {} : { column }),
      ...(text === undefined ? {} : { text: shorten(text) }),
    });
  }

  /** Returns the faults as plain data, which can be posted. */
  faults(): Faults {
    return { first: this.first, count: this.count, countByKind: this.countByKind };
  }
}

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
