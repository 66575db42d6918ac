import type { About } from './about';
import type { ClaimAnswer } from './claim-answer';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { BareValue, ShownValue } from './newest-value';
import type { Source } from './source';

export const CLAIM_TOPICS = [
  'transit-time',
  'cost',
  'jobs',
  'revenue',
  'capacity',
  'throughput',
  'schedule',
  'trade',
  'investment',
  'distance',
  'emissions',
] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/**
 * What a claim's number measures. `total`: a whole quantity. `total-with-land`: the whole of a voyage that includes land
 * legs. `saving`: a difference between two quantities, which must not be compared with either of them.
 */
export const CLAIM_MEASURES = ['total', 'total-with-land', 'saving'] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** Ids of the ports of a voyage by sea. */
export interface PortsOfCall {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
}

/** A published statement about the corridor that contains a number, with later measurements of the same thing. */
export interface Claim {
  readonly id: string;
  readonly name: Localized;
  readonly topic: ClaimTopic;
  /** Who made the claim. */
  readonly claimant: Localized;
  /** Id of the claimant's company; absent if the claimant is not a company. */
  readonly company?: string;
  /** When the claim was made. */
  readonly date: string;
  readonly text: Localized;
  readonly claimed: Figure;
  /** `total` if absent. */
  readonly measure?: ClaimMeasure;
  /** What a saving is measured against, in the claim's words; absent if the claim does not say. */
  readonly against?: Localized;
  /** The same quantity as measured later or by others. */
  readonly since: readonly Figure[];
  readonly known?: Localized;
  /** The voyage that the atlas computes to check the claim, and the voyage that represents its baseline. */
  readonly model?: PortsOfCall & { readonly baseline?: PortsOfCall };
  /** Addresses of the page on who gains that put the claim to the model of the land half, one a place that it speaks of. */
  readonly reach?: readonly string[];
  /** What the model gives there. */
  readonly answers?: readonly ClaimAnswer[];
  readonly about: About;
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly sources: readonly Source[];
}

/** What lists, tables, filters and the voyage that a claim speaks of need of the claim. */
export interface ListedClaim
  extends Pick<
    Claim,
    'id' | 'name' | 'topic' | 'claimant' | 'date' | 'text' | 'measure' | 'model'
  > {
  readonly claimed: Pick<Figure, 'unit'> & { readonly values: readonly BareValue[] };
  /** The newest measurement in the unit of the claim. */
  readonly measured?: ShownValue;
  readonly sources: number;
}
