import type { Cargo, FactorRange } from './cost-factors';
import type { GainMeasure, WayScope } from './gains-options';
import type { Localized } from './locale';

/** What the model of the land half gives for a claim, computed with the published factors when the data is built. */
export interface ClaimAnswer {
  /** Address of the page on who gains that shows the same. */
  readonly address: string;
  /** Name of the place from which the goods leave. */
  readonly place: Localized;
  readonly cargo: Cargo;
  readonly measure: GainMeasure;
  /** The ways compared: by the usual port and by Chancay, over open ways first. */
  readonly ways: readonly ClaimedWay[];
  /** The single changes of a factor under which the model gives the claimed number. */
  readonly holdsAt: readonly ClaimCondition[];
  /** Whether the model gives the claimed number with the central factors. */
  readonly holds: boolean;
}

/** A way of a claim with its figures at all factors low, central and high. */
export interface ClaimedWay {
  /** UN/LOCODE of the port, lower case. */
  readonly port: string;
  readonly name: Localized;
  readonly scope: WayScope;
  readonly days: FactorRange;
  /** USD a TEU or a tonne. */
  readonly usd: FactorRange;
  /** Over land, kilometres. */
  readonly km: number;
  /** Names of the ways taken that are not open. */
  readonly unbuilt: readonly Localized[];
}

/** A factor with the value below or above which the claimed number is reached, beside its range. */
export interface ClaimCondition extends FactorRange {
  readonly name: Localized;
  readonly unit: string;
  readonly value: number;
  readonly isBelow: boolean;
}
