import type { Position, Track } from '../geo/position';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { PortSummary, Statement } from './port';
import type { ApproachTrack, PassageCrossing } from './sea-route';
import type { Source } from './source';
import type { LegStatus } from './status';

/** The id of the corridor's record, and of the voyage between its ends. */
export const CORRIDOR_ID = 'pechy~cnsgh';

export const LEG_MODES = ['road', 'rail', 'river', 'tunnel'] as const;
export type LegMode = (typeof LEG_MODES)[number];

/** The water between the two terminals, as the routing engine found it when the data was built. */
export interface SeaLeg {
  readonly from: string;
  readonly to: string;
  /** Where the line turns between the approaches, unwrapped; great circles join them. */
  readonly waypoints: Track;
  readonly approaches: readonly ApproachTrack[];
  /** In the order in which they are passed. */
  readonly passages: readonly (PassageCrossing & { readonly name: Localized })[];
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
