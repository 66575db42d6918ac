import type { LegMode } from '../domain/corridor';
import type { Hours, Kilometres, Knots, NauticalMiles } from '../geo/units';

/** A canal on a leg: where its first end is, from the start of the leg, and how long it is. */
export interface CanalOnLeg {
  readonly at: NauticalMiles;
  readonly length: NauticalMiles;
  /** From sea to sea, waiting included. */
  readonly hours: Hours;
}

/** What of a leg its time depends on. */
export type LegShape =
  | {
      readonly mode: 'sea';
      readonly distance: NauticalMiles;
      /** In the order in which they are passed. */
      readonly canals: readonly CanalOnLeg[];
    }
  | {
      readonly mode: 'land';
      readonly stretches: readonly { readonly mode: LegMode; readonly distance: Kilometres }[];
    };

/** What a voyage is reckoned by, beside its legs. */
export interface VoyageParameters {
  /** Over the ground, in open water. Above 0. */
  readonly speed: Knots;
  /** At each stop between the first and the last. 0 or more. */
  readonly portHours: Hours;
  /** What weather adds to the time under way in open water, as a share of it. 0 or more. */
  readonly weatherMargin: number;
  /** Over land, stops included, km/h. Above 0. */
  readonly landSpeeds: Readonly<Record<LegMode, number>>;
}
