import type { Position } from '../geo/position';
import type { NauticalMiles } from '../geo/units';

export const DISTANCE_KINDS = ['direct', 'junction', 'composite', 'other'] as const;

/** Printed port to port, printed to a junction point, summed from printed legs, or another publisher's. */
export type DistanceKind = (typeof DISTANCE_KINDS)[number];

/** An end of a published distance: a port or a junction point, named as its publisher names it. */
export interface DistanceEnd {
  readonly name: string;
  readonly position: Position;
}

/** A distance as somebody published it, beside what the atlas says of the same voyage. */
export interface ComparedDistance {
  readonly from: DistanceEnd;
  readonly to: DistanceEnd;
  /** The way as the publisher words it, empty if it names none. */
  readonly via: string;
  readonly kind: DistanceKind;
  readonly published: NauticalMiles;
  /** The shortest navigable way; this and what follows from it absent where none is found. */
  readonly computed?: NauticalMiles;
  /** The practical distance that is estimated from it. */
  readonly practical?: NauticalMiles;
  /** Per cent by which `computed` is longer than `published`. */
  readonly error?: number;
  readonly source: string;
}

/** What published tables add to the shortest way. */
export interface PracticalAllowance {
  /** Share of the way: offing, separation schemes, currents and weather. */
  readonly share: number;
  /** Once a voyage: pilotage and offing at both ends. */
  readonly perVoyage: NauticalMiles;
}

/** An allowance fitted on published distances, and how well it fits them. */
export interface PracticalFit extends PracticalAllowance {
  /** Of the size of what is left, per cent of the published distance, on the rows fitted. */
  readonly medianError: number;
  readonly p90Error: number;
  /** How many rows it is fitted on. */
  readonly rows: number;
}

export const DISTANCE_STRATA = ['core', 'long', 'corridor', 'composite'] as const;

/**
 * The groups in which errors are stated: printed for their two ends; of those, 1,000 nm and more; of
 * those, on or beside the corridor; and summed from legs through a named passage.
 */
export type DistanceStratum = (typeof DISTANCE_STRATA)[number];

/** Errors of the shortest way in a group, per cent of the published distance. */
export interface StratumErrors {
  readonly id: DistanceStratum;
  readonly count: number;
  /** Of the size of the errors. */
  readonly median: number;
  readonly p90: number;
  /** Median of the errors with their signs: above 0 if the shortest way is the longer one. */
  readonly bias: number;
}

/** How the atlas's distances compare with published ones. */
export interface DistanceComparison {
  readonly practical: PracticalFit;
  readonly strata: readonly StratumErrors[];
  readonly rows: readonly ComparedDistance[];
}
