import type { Position } from '../geo/position';

/** A place of the gazetteer that a name was taken for. */
export interface FoundPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty if unknown. */
  readonly country: string;
  readonly position: Position;
  /** Whether the name is spelled as in the gazetteer. */
  readonly isExact: boolean;
}

/** Finds places by name. `ambiguous` stands for several that are equally likely. */
export type FindPlace = (name: string) => FoundPlace | 'ambiguous' | undefined;
