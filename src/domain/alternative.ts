import type { Itinerary } from './itinerary';
import type { SeaRoute } from './sea-route';
import type { LegPlan } from './voyage';
import type { Closures } from './voyage-options';

/**
 * What makes an alternative: nothing (`direct`, the engine's own route), passages that the reader wants (`chosen`), one
 * that must be taken (`via`), one that may not be (`avoid`), or a port that is called at (`call`).
 */
export type AlternativeKind = 'direct' | 'chosen' | 'via' | 'avoid' | 'call';

/** A voyage that may be an alternative, as it is asked of the engine. */
export interface AlternativePlan {
  readonly kind: AlternativeKind;
  /** Id of the passage or the port. */
  readonly subject?: string;
  readonly itinerary: Itinerary;
  readonly closures: Closures;
  readonly legs: readonly LegPlan[];
}

/** Routes of a voyage's legs in their order, undefined for a leg over land. */
export type LegRoutes = readonly (SeaRoute | undefined)[];

/** An alternative that the engine has found. */
export interface Alternative extends AlternativePlan {
  /** Tells it from the others; its address. */
  readonly id: string;
  readonly routes: LegRoutes;
  /** Passages that it takes and the direct route does not, in their order; of the chosen one those that were chosen. */
  readonly distinctPassages: readonly string[];
  /** Whether the page is open for it. */
  readonly isOpen: boolean;
}
