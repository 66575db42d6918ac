import type { LegMode } from '../domain/corridor';
import type { Hours, Kilometres, Knots, NauticalMiles } from '../geo/units';

/** A canal on a leg: the distance of its first end from the start of the leg, and its length. */
export interface CanalOnLeg {
  readonly at: NauticalMiles;
  readonly length: NauticalMiles;
  /** Transit time from sea to sea, waiting included. */
  readonly hours: Hours;
}

/** The properties of a leg on which its time depends. */
export type LegShape =
  | {
      readonly mode: 'sea';
      readonly distance: NauticalMiles;
      /** In order of passing. */
      readonly canals: readonly CanalOnLeg[];
    }
  | {
      readonly mode: 'land';
      readonly stretches: readonly { readonly mode: LegMode; readonly distance: Kilometres }[];
    };

/** The parameters of an estimate, besides the voyage's legs. */
export interface VoyageParameters {
  /** Speed over the ground in open water. Above 0. */
  readonly speed: Knots;
  /** Time at each stop between the first and the last. 0 or more. */
  readonly portHours: Hours;
  /** Time added for weather, as a share of the time under way in open water. 0 or more. */
  readonly weatherMargin: number;
  /** Speeds over land in km/h, stops included. Above 0. */
  readonly landSpeeds: Readonly<Record<LegMode, number>>;
}
