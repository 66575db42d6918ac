import type { Position } from '../geo/position';

/** A port of the world, for search and as a stop of voyages. */
export interface GazetteerPort {
  /** UN/LOCODE in lower case. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  /** IANA name of the port's time zone, as `Intl.DateTimeFormat` accepts it. */
  readonly timeZone: string;
}
