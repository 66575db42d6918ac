import type { WayMode } from './land-network';

/** A published length over land, which the land network does not use, beside that of the shortest way on it. */
export interface ComparedLength {
  /** Names of the places. */
  readonly from: string;
  readonly to: string;
  readonly mode: WayMode;
  /** Kilometres. */
  readonly published: number;
  /** Kilometres by open ways of the mode; this field and `error` are absent if none join the places. */
  readonly computed?: number;
  /** Per cent by which `computed` is longer than `published`. */
  readonly error?: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly asOf: string;
}

/** Errors of the shortest ways of a mode, per cent of the published length. */
export interface ModeErrors {
  readonly mode: WayMode;
  readonly count: number;
  /** Median of the absolute errors. */
  readonly median: number;
  readonly p90: number;
  /** Median of the signed errors: above 0 if the shortest way is longer than published. */
  readonly bias: number;
}

/** The comparison of lengths over the land network with published ones. */
export interface LengthComparison {
  readonly modes: readonly ModeErrors[];
  readonly rows: readonly ComparedLength[];
}
