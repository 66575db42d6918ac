import type { ApproachTrack } from '../geo/approach-track';
import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { PortSummary, Statement } from './port';
import type { PassageCrossing } from './sea-route';
import type { Source } from './source';
import type { LegStatus } from './status';
import type { WithSections } from './text-section';

/** Id of the corridor's record and of the voyage between its two terminals. */
export const CORRIDOR_ID = 'pechy~cnsgh';

export const LEG_MODES = ['road', 'rail', 'river', 'tunnel'] as const;
export type LegMode = (typeof LEG_MODES)[number];

/** Lengths between the ends of a sea leg, all on WGS84 so that they are comparable. */
export interface SeaLengths {
  /** Length of the drawn route. */
  readonly sailed: NauticalMiles;
  readonly greatCircle: NauticalMiles;
  readonly rhumbLine: NauticalMiles;
}

/** The route by sea between the two terminals, computed by the routing engine when the data was built. */
export interface SeaLeg {
  readonly from: string;
  readonly to: string;
  /** Waypoints between the approaches, unwrapped and joined by great circles. */
  readonly waypoints: Track;
  readonly approaches: readonly ApproachTrack[];
  readonly lengths: SeaLengths;
  /** In the order sailed. */
  readonly passages: readonly (PassageCrossing & { readonly name: Localized })[];
}

/** A position of a leg's line. */
export interface LegStop {
  /** What is there; absent at a bend. */
  readonly name?: string;
  readonly position: Position;
}

/**
 * A land leg behind one of the terminals, as the map draws it. Schematic: straight lines join towns and bends, those of the
 * land network where a way of it is followed. The first and the last stop have names.
 */
export interface LandLegSummary {
  readonly id: string;
  readonly name: Localized;
  /** Id of the terminal that the leg serves. */
  readonly port: string;
  readonly mode: LegMode;
  readonly status: LegStatus;
  readonly stops: readonly LegStop[];
  /** The lane in which it is drawn beside other lines that share its way, as `ProjectSummary.lane`; absent on its own line. */
  readonly lane?: number;
}

/** Returns the towns that a leg joins, without the bends of its line. */
export function namedStops({ stops }: Pick<LandLegSummary, 'stops'>): readonly Required<LegStop>[] {
  return stops.flatMap(({ name, position }) => (name === undefined ? [] : [{ name, position }]));
}

/** The full record of a land leg, as its page shows it. */
export interface LandLeg extends LandLegSummary, WithSections {
  /** When its present status began, if that is known. */
  readonly since?: string;
  readonly statusAsOf: string;
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly statusNote?: Localized;
  readonly summary: Localized;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** The corridor's record. Its id names its two terminals: `pechy~cnsgh`. */
export interface Corridor extends WithSections {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly Figure[];
  /** Ids of the figures that the overview shows first, in order. */
  readonly headlines: readonly string[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** Everything that the map draws of the corridor: one compact file, the first to be fetched. */
export interface CorridorMap {
  readonly seaLeg: SeaLeg;
  readonly legs: readonly LandLegSummary[];
  readonly ports: readonly PortSummary[];
  readonly countryNames: readonly CountryName[];
}

/** Where the basemap names a country, at the zoom levels between two. */
export interface CountryName {
  readonly name: Localized;
  readonly position: Position;
  readonly levels: readonly [from: number, to: number];
}
