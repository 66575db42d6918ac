import type { Alternative, AlternativePlan, LegRoutes } from '../domain/alternative';
import { formatItinerary, withoutVia } from '../domain/itinerary';
import { passageSignature } from '../domain/sea-route';

/** How many times the shortest route before it an alternative may be long. */
const MAX_LENGTH_RATIO = 1.45;
const MAX_CALL_LENGTH_RATIO = 1.25;

/** Alternatives that are kept, beside the open and the direct one. */
const MAX_ALTERNATIVES = 10;

/**
 * Returns the plans whose routes are known and worth showing, in their order; the first is the open one. Skips plans that
 * come to the same stops and passages as one before, and those much longer than the shortest before. Keeps the open and
 * the direct one whatever their length.
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

/** Returns the engine's own route among others: the open one, where the reader asked for just what the engine takes. */
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

/** Tells alternatives apart by what they stop at and what they pass, leg by leg. */
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
