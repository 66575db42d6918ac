import type { Position } from '../geo/position';
import type { NauticalMiles } from '../geo/units';

export const DISTANCE_KINDS = ['direct', 'junction', 'composite', 'other'] as const;

/**
 * How a distance was published. `direct`: printed from port to port. `junction`: printed to a junction point. `composite`:
 * the sum of printed legs. `other`: by another publisher.
 */
export type DistanceKind = (typeof DISTANCE_KINDS)[number];

/** An end of a published distance: a port or a junction point, named as its publisher names it. */
export interface DistanceEnd {
  readonly name: string;
  readonly position: Position;
}

/** A published distance beside the atlas's figures for the same voyage. */
export interface ComparedDistance {
  readonly from: DistanceEnd;
  readonly to: DistanceEnd;
  /** The route in the publisher's words; empty if the publisher names none. */
  readonly via: string;
  readonly kind: DistanceKind;
  readonly published: NauticalMiles;
  /** Length of the shortest navigable route; if there is none, this field and those derived from it are absent. */
  readonly computed?: NauticalMiles;
  /** The practical distance, estimated from `computed`. */
  readonly practical?: NauticalMiles;
  /** Per cent by which `computed` is longer than `published`. */
  readonly error?: number;
  readonly source: string;
}

/** The allowance by which published distances exceed the shortest route. */
export interface PracticalAllowance {
  /** Share of the length: offing, separation schemes, currents and weather. */
  readonly share: number;
  /** Constant per voyage: pilotage and offing at both ends. */
  readonly perVoyage: NauticalMiles;
}

/** An allowance fitted on published distances, with its errors. */
export interface PracticalFit extends PracticalAllowance {
  /** Absolute errors on the fitted rows, per cent of the published distance. */
  readonly medianError: number;
  readonly p90Error: number;
  /** Number of fitted rows. */
  readonly rows: number;
}

export const DISTANCE_STRATA = ['core', 'long', 'short', 'corridor', 'composite'] as const;

/**
 * The groups in which errors are reported: distances printed for their two ends; of those, 1,000 nm and
 * more; of those, less; of those, on or beside the corridor; and sums of legs through a named passage.
 */
export type DistanceStratum = (typeof DISTANCE_STRATA)[number];

/** Errors of the shortest routes in a group, per cent of the published distance. */
export interface StratumErrors {
  readonly id: DistanceStratum;
  readonly count: number;
  /** Median of the absolute errors. */
  readonly median: number;
  readonly p90: number;
  /** Median of the signed errors: above 0 if the shortest route is longer than published. */
  readonly bias: number;
}

/** The comparison of the atlas's distances with published ones. */
export interface DistanceComparison {
  readonly practical: PracticalFit;
  readonly strata: readonly StratumErrors[];
  readonly rows: readonly ComparedDistance[];
}
