import type { About } from './about';
import type { Figure } from './figure';
import type { Localized } from './locale';
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
 * What the number of a claim is: the whole of a thing, the whole of a voyage that goes over land too, or a saving, which
 * is a difference between two things and never compares with one of them.
 */
export const CLAIM_MEASURES = ['total', 'total-with-land', 'saving'] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** Ports of a voyage by sea, by id. */
export interface PortsOfCall {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
}

/** What somebody said of the corridor with a number in it, and what others have measured. */
export interface Claim {
  readonly id: string;
  readonly name: Localized;
  readonly topic: ClaimTopic;
  /** Who said it. */
  readonly claimant: Localized;
  /** Id of the company that said it, where it was one. */
  readonly company?: string;
  /** When it was said. */
  readonly date: string;
  readonly text: Localized;
  readonly claimed: Figure;
  /** `total` where it is not given. */
  readonly measure?: ClaimMeasure;
  /** What a saving is said to be measured against, as the claim puts it; absent where the claim does not say. */
  readonly against?: Localized;
  /** The same thing measured later or by others. */
  readonly since: readonly Figure[];
  readonly known?: Localized;
  /** The voyage that a model computes for it, and the one that stands for what it is compared with. */
  readonly model?: PortsOfCall & { readonly baseline?: PortsOfCall };
  readonly about: About;
  readonly sources: readonly Source[];
}
