import type { Figure } from './figure';
import type { Localized } from './locale';
import type { ShipMeasures } from './ship-limits';
import type { Source } from './source';
import { DEFAULT_OPTIONS } from './voyage-options';

export const VESSEL_KINDS = ['container', 'ro-ro', 'bulk'] as const;
export type VesselKind = (typeof VESSEL_KINDS)[number];

/** A class of ships with its fuel consumption. */
export interface VesselClass {
  readonly id: string;
  readonly name: Localized;
  readonly kind: VesselKind;
  readonly summary: Localized;
  /** Exactly one of these: TEU, car equivalent units or tonnes deadweight. */
  readonly capacity: { readonly teu?: number; readonly ceu?: number; readonly dwt?: number };
  /** A speed in knots and the main engine's fuel consumption at that speed, tonnes per day. */
  readonly reference: { readonly speed: number; readonly fuelPerDay: number };
  /** Fuel consumption of generators and boilers, tonnes per day. */
  readonly auxiliary: { readonly atSea: number; readonly inPort: number };
  /** Those for which a source was found; absent if there is none. */
  readonly measures?: ShipMeasures;
  /** The published figures behind the numbers above. */
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** A marine fuel with its emission factors. */
export interface Fuel {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly factors: {
    /** Tonnes of CO2 emitted by burning a tonne of fuel (tank to wake). */
    readonly ttw: number;
    /** Tonnes of CO2 equivalent emitted by producing and delivering a tonne of fuel (well to tank). */
    readonly wtt: number;
    /** Lower calorific value, MJ/kg. */
    readonly lcv: number;
  };
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

export const LAND_MODE_IDS = ['road', 'rail', 'river'] as const;
export type LandModeId = (typeof LAND_MODE_IDS)[number];

/** A mode of inland freight transport. */
export interface LandMode {
  readonly id: LandModeId;
  readonly name: Localized;
  readonly summary: Localized;
  /** Average speed from door to door in km/h, including stops, rest and waiting. */
  readonly speed: number;
  /**
   * Kilograms of CO2 equivalent per tonne-kilometre, from the vehicle alone (`ttw`) and including the production of its fuel
   * or power (`wtw`). Absent if no source gives both: sums then exclude the mode, and the page states so.
   */
  readonly factors?: { readonly ttw: number; readonly wtw: number };
  /** Weight of a loaded TEU in tonnes, including the container. One mode gives it for all. */
  readonly tonnesPerTeu?: number;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** Transit and waiting times of a canal. */
export interface CanalTimes {
  /** Id of the canal's passage. */
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** Hours from entry to exit, and hours of waiting before entry. */
  readonly hours: { readonly transit: number; readonly waiting: number };
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** All factors of voyage estimates; one published file. */
export interface VoyageFactors {
  readonly vessels: readonly VesselClass[];
  readonly fuels: readonly Fuel[];
  readonly landModes: readonly LandMode[];
  readonly canals: readonly CanalTimes[];
}

/** Returns the weight of a loaded TEU in tonnes, including the container; undefined if no mode gives it. */
export function tonnesPerTeu(modes: readonly LandMode[]): number | undefined {
  return modes.find((mode) => mode.tonnesPerTeu !== undefined)?.tonnesPerTeu;
}

/** Returns the vessel class of an id, or that of the default options if there is none of it. */
export function chosenVessel(vessels: readonly VesselClass[], id: string): VesselClass | undefined {
  return (
    vessels.find((vessel) => vessel.id === id) ??
    vessels.find((vessel) => vessel.id === DEFAULT_OPTIONS.vessel) ??
    vessels[0]
  );
}
