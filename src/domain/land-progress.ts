import { type Kilometres, kilometres } from '../geo/units';
import type { LegStatus } from './status';
import type { LegPlan } from './voyage';

/** How long the ways over land of a voyage are, by the status of their legs. Gaps between legs count as open. */
export type LandProgress = Readonly<Record<LegStatus | 'total', Kilometres>>;

/** Returns the lengths over land of a voyage's legs by status; all 0 for a voyage by sea alone. */
export function landProgress(legs: readonly LegPlan[]): LandProgress {
  const stretches = legs.flatMap((leg) =>
    leg.mode === 'land' ? (leg.route?.stretches ?? []) : [],
  );
  const lengthOf = (status?: LegStatus) =>
    kilometres(
      stretches.reduce(
        (sum, each) => sum + (status === undefined || each.status === status ? each.distance : 0),
        0,
      ),
    );
  return {
    open: lengthOf('open'),
    construction: lengthOf('construction'),
    planned: lengthOf('planned'),
    studied: lengthOf('studied'),
    total: lengthOf(),
  };
}
