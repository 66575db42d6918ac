import type { Figure } from './figure';
import type { Localized } from './locale';
import type { Source } from './source';

export const VESSEL_KINDS = ['container', 'ro-ro', 'bulk'] as const;
export type VesselKind = (typeof VESSEL_KINDS)[number];

/** A size of ship with what it burns. */
export interface VesselClass {
  readonly id: string;
  readonly name: Localized;
  readonly kind: VesselKind;
  readonly summary: Localized;
  /** One of them: containers, cars, or tonnes deadweight. */
  readonly capacity: { readonly teu?: number; readonly ceu?: number; readonly dwt?: number };
  /** Knots, and tonnes of fuel the main engine burns in a day at that speed. */
  readonly reference: { readonly speed: number; readonly fuelPerDay: number };
  /** Tonnes of fuel a day for generators and boilers. */
  readonly auxiliary: { readonly atSea: number; readonly inPort: number };
  /** Where the numbers above come from. */
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** What a ship burns, with what comes of it. */
export interface Fuel {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly factors: {
    /** Tonnes of CO2 that a tonne gives off when it is burnt (tank to wake). */
    readonly ttw: number;
    /** Tonnes of CO2 equivalent that a tonne has cost before it is aboard (well to tank). */
    readonly wtt: number;
    /** Lower calorific value, MJ/kg. */
    readonly lcv: number;
  };
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

export const LAND_MODE_IDS = ['road', 'rail', 'river'] as const;
export type LandModeId = (typeof LAND_MODE_IDS)[number];

/** A way of carrying freight inland. */
export interface LandMode {
  readonly id: LandModeId;
  readonly name: Localized;
  readonly summary: Localized;
  /** Kilometres an hour from door to door: stops, rest and waiting under way are in it. */
  readonly speed: number;
  /**
   * Kilograms of CO2 equivalent a tonne-kilometre, in the vehicle (tank to wheel) and with what its fuel or power has cost
   * before (well to wheel). Absent where no source gives both: the mode is then left out of a sum, and that is said.
   */
  readonly factors?: { readonly ttw: number; readonly wtw: number };
  /** Tonnes that a loaded TEU weighs, box included. One mode says it for all. */
  readonly tonnesPerTeu?: number;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** How long ships take through a canal. */
export interface CanalTimes {
  /** Of the passage. */
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** From entry to exit, and waiting before. */
  readonly hours: { readonly transit: number; readonly waiting: number };
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** All that the voyage desk reckons with; one file. */
export interface VoyageFactors {
  readonly vessels: readonly VesselClass[];
  readonly fuels: readonly Fuel[];
  readonly landModes: readonly LandMode[];
  readonly canals: readonly CanalTimes[];
}

/** Tonnes that a loaded TEU weighs on land, box included; undefined where no mode says it. */
export function tonnesPerTeu(modes: readonly LandMode[]): number | undefined {
  return modes.find((mode) => mode.tonnesPerTeu !== undefined)?.tonnesPerTeu;
}
