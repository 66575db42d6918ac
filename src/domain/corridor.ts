import type { Position } from '../geo/position';
import type { Figure } from './figure';
import type { Localized } from './language';
import type { PortSummary, Statement } from './port';
import type { Source } from './source';
import type { LegStatus } from './status';

export const LEG_MODES = ['road', 'rail', 'river', 'tunnel'] as const;
export type LegMode = (typeof LEG_MODES)[number];

/** A position a ship turns at, with the reason it turns there. */
export interface Waypoint {
  readonly position: Position;
  readonly name: Localized;
  readonly why: Localized;
}

/** The water between the two terminals, curated by hand. */
export interface SeaLeg {
  readonly from: string;
  readonly to: string;
  readonly waypoints: readonly Waypoint[];
}

/** A stretch behind one of the terminals, as the map draws it. Schematic: it joins the towns named. */
export interface LandLegSummary {
  readonly id: string;
  readonly name: Localized;
  /** The terminal it serves. */
  readonly port: string;
  readonly mode: LegMode;
  readonly status: LegStatus;
  readonly stops: readonly { readonly name: string; readonly position: Position }[];
}

/** Everything a land leg's page shows. */
export interface LandLeg extends LandLegSummary {
  readonly statusAsOf: string;
  readonly statusNote?: Localized;
  readonly summary: Localized;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** The corridor's page. Its id is its two ends: `pechy~cnsgh`. */
export interface Corridor {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly Figure[];
  /** Figures the overview shows first, in order. */
  readonly headlines: readonly string[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** All that is drawn of the corridor; one compact file, the first that is fetched. */
export interface CorridorMap {
  readonly seaLeg: SeaLeg;
  readonly legs: readonly LandLegSummary[];
  readonly ports: readonly PortSummary[];
}
