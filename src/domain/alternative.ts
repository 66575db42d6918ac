import type { Itinerary } from './itinerary';
import type { SeaRoute } from './sea-route';
import type { LegPlan } from './voyage';
import type { Closures } from './voyage-options';

/**
 * How an alternative differs from the direct voyage. `direct`: not at all, the engine chooses the route. `chosen`: it takes
 * the passages that the reader required. `via`: it must take a passage. `avoid`: it may not take a passage. `call`: it
 * calls at a port.
 */
export type AlternativeKind = 'direct' | 'chosen' | 'via' | 'avoid' | 'call';

/** A proposed alternative, before the engine has routed its legs. */
export interface AlternativePlan {
  readonly kind: AlternativeKind;
  /** Id of the passage (`via`, `avoid`) or of the port (`call`). */
  readonly subject?: string;
  readonly itinerary: Itinerary;
  readonly closures: Closures;
  readonly legs: readonly LegPlan[];
}

/** Routes of a voyage's legs in order; undefined for a land leg. */
export type LegRoutes = readonly (SeaRoute | undefined)[];

/** An alternative whose routes are known. */
export interface Alternative extends AlternativePlan {
  /** Unique among the alternatives of a voyage; also the address of the alternative's page. */
  readonly id: string;
  readonly routes: LegRoutes;
  /** Ids of passages that this alternative takes and the direct route does not, in order; for `chosen`, the required passages. */
  readonly distinctPassages: readonly string[];
  /** Whether the open page shows this alternative. */
  readonly isOpen: boolean;
}
