import type { PassageSummary } from '../domain/passage';
import type { SeaRoute } from '../domain/sea-route';
import type { LegPlan } from '../domain/voyage';
import { type Hours, nauticalMiles } from '../geo/units';
import type { LegShape } from './voyage-parameters';

/** Returns the shapes of planned legs. A leg without a route has length 0; `hoursIn` returns the transit time of a canal. */
export function legShapes(
  legs: readonly LegPlan[],
  routes: readonly (SeaRoute | undefined)[],
  passages: readonly PassageSummary[],
  hoursIn: (canal: string) => Hours,
): readonly LegShape[] {
  return legs.map((leg, i): LegShape => {
    if (leg.mode === 'land') return { mode: 'land', stretches: leg.route?.stretches ?? [] };
    return seaShape(routes[i], passages, hoursIn);
  });
}

/** Returns the shapes of routes by sea. */
export function seaShapes(
  routes: readonly SeaRoute[],
  passages: readonly PassageSummary[],
  hoursIn: (canal: string) => Hours,
): readonly LegShape[] {
  return routes.map((route) => seaShape(route, passages, hoursIn));
}

function seaShape(
  route: SeaRoute | undefined,
  passages: readonly PassageSummary[],
  hoursIn: (canal: string) => Hours,
): LegShape {
  const distance = route?.distance ?? nauticalMiles(0);
  return { mode: 'sea', distance, canals: canalsOf(route, passages, hoursIn) };
}

function canalsOf(
  route: SeaRoute | undefined,
  known: readonly PassageSummary[],
  hoursIn: (canal: string) => Hours,
) {
  return (route?.passages ?? []).flatMap(({ id, distance }) => {
    const passage = known.find((each) => each.id === id);
    return passage?.kind === 'canal'
      ? [{ at: distance, length: passage.length ?? nauticalMiles(0), hours: hoursIn(id) }]
      : [];
  });
}
