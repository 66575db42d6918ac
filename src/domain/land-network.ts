import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';
import type { Localized } from './locale';
import type { Source } from './source';
import type { LegStatus } from './status';

export const WAY_MODES = ['road', 'rail', 'river'] as const;
export type WayMode = (typeof WAY_MODES)[number];

export const SURFACES = ['paved', 'gravel', 'mixed'] as const;
export type Surface = (typeof SURFACES)[number];

/** How a way winds between its places: its sinuosity is measured by mode, terrain and country. */
export const TERRAINS = ['lowland', 'hills', 'mountains'] as const;
export type Terrain = (typeof TERRAINS)[number];

export const TERMINALS = ['rail', 'river'] as const;
export type Terminal = (typeof TERMINALS)[number];

export const CARGO_KINDS = ['container', 'reefer', 'bulk'] as const;
export type CargoKind = (typeof CARGO_KINDS)[number];

export const BULK_KINDS = ['grain', 'minerals'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];

/** A place of the land network: a town, a mine or a port that ways pass or join. */
export interface NetworkPlace {
  /** Unique in the network, and a stop of addresses: `t.<id>`. */
  readonly id: string;
  readonly name: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  /** People, by GeoNames; 0 if unknown. */
  readonly population: number;
  /** Whether it is the capital of its country or of a division of the first order. */
  readonly isCapital: boolean;
  /** The modes to and from which cargo changes here. Roads need no terminal. */
  readonly terminals: readonly Terminal[];
  /** Id of the project that it is. */
  readonly project?: string;
}

/** A named road, railway or waterway. */
export interface NetworkWay {
  readonly id: string;
  readonly name: Localized;
  readonly mode: WayMode;
  /** Of a railway, millimetres. */
  readonly gauge?: number;
}

/** The months of a year in which a stretch is limited. */
export interface Season {
  /** First and last month, 1 to 12; the span may run over the end of the year. */
  readonly months: readonly [first: number, last: number];
  readonly note: Localized;
}

export interface Pass {
  readonly name: string;
  /** Metres above the sea. */
  readonly altitude: number;
}

/** A part of a way between two neighbouring places of it, usable in both directions. */
export interface NetworkStretch {
  /** Id of its way. */
  readonly way: string;
  /** Ids of places, in the order of the way. */
  readonly from: string;
  readonly to: string;
  /** Positions between its ends that keep the line in its valley and off the sea; empty for most. */
  readonly bends: Track;
  /** Length, kilometres to a tenth. */
  readonly km: number;
  /** Whether the length is that of the line times a sinuosity; otherwise it is a published one, or a share of that of a longer part. */
  readonly isDerived: boolean;
  readonly mode: WayMode;
  readonly status: LegStatus;
  /** The date that the status speaks of: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly statusAsOf: string;
  /** Of a road. */
  readonly surface?: Surface;
  readonly terrain: Terrain;
  readonly season?: Season;
  readonly pass?: Pass;
  /** Id of the border post that stands on it. */
  readonly border?: string;
}

/** A border post on a stretch between places of two countries. */
export interface BorderPost {
  readonly id: string;
  readonly name: Localized;
  /** Hours that trucks are held; absent where nobody publishes them. */
  readonly delay?: {
    readonly low: number;
    readonly central: number;
    readonly high: number;
    readonly asOf: string;
  };
}

/** When a border post is open to cargo, and what else is known of it. */
export interface BorderHours {
  /** Id of the post. */
  readonly id: string;
  /** Opening hours, `HH:MM` local time; absent if it is open day and night. */
  readonly hours?: { readonly open: string; readonly close: string };
  /** Metres above the sea. */
  readonly altitude?: number;
  readonly note?: Localized;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A way by sea between two ports, from the routing engine. */
export interface SeaWay {
  readonly length: NauticalMiles;
  /** Ids of the passages taken, in order. */
  readonly passages: readonly string[];
}

/** The ways by sea from a port to another. */
export interface SeaLink {
  /** UN/LOCODE in lower case. */
  readonly to: string;
  readonly shortest: SeaWay;
  /** The shortest way round the Panama Canal; absent if the shortest does not take it. */
  readonly withoutPanama?: SeaWay;
}

/** Container services that sail between two ports without transhipment. */
export interface DirectService {
  /** UN/LOCODE in lower case. */
  readonly to: string;
  readonly sailingsPerWeek: number;
  /** The date of the first sailing, if it is known and later than 2023. */
  readonly since?: string;
  readonly asOf: string;
}

/** An export port at which cargo changes from a feeder to a ship to China. */
export interface TranshipmentPort {
  /** UN/LOCODE in lower case. */
  readonly port: string;
  /** The feeder's way to it. */
  readonly sea: SeaWay;
}

/** A port from which cargo leaves for China. */
export interface ExportPort {
  /** UN/LOCODE in lower case. */
  readonly id: string;
  readonly name: Localized;
  readonly country: string;
  readonly position: Position;
  /** Id of the place of the network in which its ways end. */
  readonly place: string;
  readonly cargo: readonly CargoKind[];
  /** What it loads in bulk; empty if none. */
  readonly bulkKinds: readonly BulkKind[];
  /** The date since which it ships, if later than 2023. */
  readonly since?: string;
  readonly direct: readonly DirectService[];
  /** The ports of transhipment that are usual without a direct service. */
  readonly via: readonly TranshipmentPort[];
  /** Ids of the places whose goods alone it ships; absent for a port that is open to all. */
  readonly servesOnly?: readonly string[];
  /** To each Chinese port of `LandNetwork.destinations`, in that order. */
  readonly sea: readonly SeaLink[];
}

/** A feeder service between two export ports. */
export interface PortRelay {
  /** `<from>~<to>`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sailingsPerWeek: number;
  readonly since?: string;
  readonly status: LegStatus;
  readonly asOf: string;
  readonly sea: SeaWay;
}

/** A producing region or mine with who carries its goods today. */
export interface CargoOrigin {
  readonly id: string;
  readonly name: Localized;
  /** Id of the place of the network from which its goods leave. */
  readonly place: string;
  readonly product: Localized;
  readonly cargo: CargoKind;
  readonly bulkKind?: BulkKind;
  /** The ports that carry the goods, the one that carries most first. */
  readonly documented: readonly DocumentedPort[];
  readonly volume: readonly { readonly tonnes: number; readonly year: number }[];
}

export interface DocumentedPort {
  /** UN/LOCODE in lower case. */
  readonly port: string;
  /** Per cent of the goods. */
  readonly share?: number;
  readonly asOf: string;
}

/** Why the model puts another port first than the documented ones of a producing region. */
export interface OriginDifference {
  /** Id of the origin. */
  readonly origin: string;
  readonly why: Localized;
  readonly sources: readonly Source[];
}

/**
 * The roads, railways and waterways of the corridor's land half, with the ports at their ends.
 */
export interface LandNetwork {
  readonly places: readonly NetworkPlace[];
  readonly ways: readonly NetworkWay[];
  readonly stretches: readonly NetworkStretch[];
  readonly borders: readonly BorderPost[];
  readonly ports: readonly ExportPort[];
  readonly relays: readonly PortRelay[];
  readonly origins: readonly CargoOrigin[];
  /** The Chinese ports offered: UN/LOCODEs in lower case. */
  readonly destinations: readonly string[];
  /** By mode and terrain, and by country: `road mountains`, `road mountains PE`. See `stretch-length.ts`. */
  readonly sinuosities: Readonly<Record<string, number>>;
}

/** The sources of the ways of the network, published apart from it. */
export interface LandNetworkSources {
  readonly sources: readonly Source[];
  /** Ids of sources by the way that cites them. */
  readonly ways: Readonly<Record<string, readonly string[]>>;
  readonly borders: readonly BorderHours[];
}
