import type { Position } from '../geo/position';

/** A port of the world, for search and for voyages. */
export interface GazetteerPort {
  /** UN/LOCODE in lower case. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  /** IANA name of the zone whose time the port keeps, as `Intl.DateTimeFormat` takes it. */
  readonly timeZone: string;
}
