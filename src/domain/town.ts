import type { Position } from '../geo/position';
import type { Localized } from './locale';

/** A town, as a neighbour of a place. */
export interface Town {
  readonly name: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  /** Name of the province or state if the name is not unique in the country. */
  readonly region?: string;
  /** Binary logarithm of the population, doubled and rounded; 0 if unknown. */
  readonly size: number;
}
