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
  /** The same thing measured later or by others. */
  readonly since: readonly Figure[];
  readonly known?: Localized;
  /** The voyage by which a model can speak to it; ids of ports. */
  readonly model?: { readonly from: string; readonly to: string; readonly via?: readonly string[] };
  readonly about: About;
  readonly sources: readonly Source[];
}
