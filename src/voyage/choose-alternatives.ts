import type { Alternative, AlternativePlan, LegRoutes } from '../domain/alternative';
import { formatItinerary, withoutVia } from '../domain/itinerary';
import { passageSignature } from '../domain/sea-route';

/** Greatest length of an alternative, as a multiple of the shortest one before it. */
const MAX_LENGTH_RATIO = 1.45;
const MAX_CALL_LENGTH_RATIO = 1.25;

/** Number of alternatives kept besides the open and the direct one. */
const MAX_ALTERNATIVES = 10;

/**
 * Returns the plans with known routes that are worth showing, in their order; the first is the open one. Skips plans with
 * the same stops and passages as an earlier one, and those much longer than the shortest earlier one. Always keeps the
 * open and the direct one.
 */
export function chooseAlternatives(
  plans: readonly AlternativePlan[],
  routesOf: (plan: AlternativePlan) => LegRoutes | undefined,
): readonly Alternative[] {
  const chosen: Alternative[] = [];
  const seen = new Set<string>();
  let best = Number.POSITIVE_INFINITY;
  const direct = plans.find(({ kind }) => kind === 'direct');
  const directPassages = passagesOf((direct && routesOf(direct)) ?? []);
  for (const [i, plan] of plans.entries()) {
    const routes = routesOf(plan);
    if (!routes) continue;
    const length = lengthOf(routes);
    const signature = signatureOf(plan, routes);
    const limit = plan.kind === 'call' ? MAX_CALL_LENGTH_RATIO : MAX_LENGTH_RATIO;
    const isKept = i === 0 || plan.kind === 'direct';
    if (seen.has(signature) || (!isKept && length > limit * best)) continue;
    seen.add(signature);
    best = Math.min(best, length);
    chosen.push({
      ...plan,
      id: idOf(plan),
      routes: routes,
      distinctPassages: distinctPassagesOf(plan, routes, directPassages),
      isOpen: i === 0,
    });
  }
  const nearest = chosen
    .toSorted((a, b) => lengthOf(a.routes) - lengthOf(b.routes))
    .slice(0, MAX_ALTERNATIVES);
  return chosen.filter((each) => each.isOpen || each.kind === 'direct' || nearest.includes(each));
}

/** Returns the alternative with the engine's own route: the one of kind `direct`, or else the open one. */
export function directAlternative<T extends Pick<Alternative, 'kind' | 'isOpen'>>(
  alternatives: readonly T[],
): T | undefined {
  return (
    alternatives.find(({ kind }) => kind === 'direct') ?? alternatives.find(({ isOpen }) => isOpen)
  );
}

function idOf({ itinerary, closures: { closed, opened } }: AlternativePlan): string {
  return [formatItinerary(itinerary), closed.join('.'), opened.join('.')].join('!');
}

function distinctPassagesOf(
  { kind, itinerary }: AlternativePlan,
  routes: LegRoutes,
  directPassages: readonly string[],
): readonly string[] {
  return kind === 'chosen'
    ? itinerary.legs.flatMap(({ via }) => via)
    : passagesOf(routes).filter((passage) => !directPassages.includes(passage));
}

/** Returns a key of an alternative's stops and of the passages of each leg. */
function signatureOf({ itinerary }: AlternativePlan, routes: LegRoutes): string {
  const stops = formatItinerary(withoutVia(itinerary));
  return [stops, ...routes.map((route) => (route ? passageSignature(route) : 'land'))].join('/');
}

function passagesOf(routes: LegRoutes): readonly string[] {
  return routes.flatMap((route) => route?.passages.map(({ id }) => id) ?? []);
}

function lengthOf(routes: LegRoutes): number {
  return routes.reduce((sum, route) => sum + (route?.distance ?? 0), 0);
}
