import type { Alternative, AlternativePlan, LegRoutes } from '../domain/alternative';
import { formatItinerary, withoutVia } from '../domain/itinerary';
import { passageSignature } from '../domain/sea-route';

/** How many times the shortest route before it an alternative may be long. */
const LONGEST = 1.45;
const LONGEST_BY_CALL = 1.25;

/** Alternatives that are kept, beside the open and the direct one. */
const MOST = 10;

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
  const usual = passagesOf((direct && routesOf(direct)) ?? []);
  for (const [i, plan] of plans.entries()) {
    const found = routesOf(plan);
    if (!found) continue;
    const length = lengthOf(found);
    const signature = signatureOf(plan, found);
    const limit = plan.kind === 'call' ? LONGEST_BY_CALL : LONGEST;
    const isKept = i === 0 || plan.kind === 'direct';
    if (seen.has(signature) || (!isKept && length > limit * best)) continue;
    seen.add(signature);
    best = Math.min(best, length);
    chosen.push({
      ...plan,
      id: idOf(plan),
      routes: found,
      distinctPassages: ownOf(plan, found, usual),
      isOpen: i === 0,
    });
  }
  const nearest = chosen.toSorted((a, b) => lengthOf(a.routes) - lengthOf(b.routes)).slice(0, MOST);
  return chosen.filter((each) => each.isOpen || each.kind === 'direct' || nearest.includes(each));
}

/** Returns the engine's own route among others: the open one, where the reader asked for just what the engine takes. */
export function directOf<T extends Pick<Alternative, 'kind' | 'isOpen'>>(
  alternatives: readonly T[],
): T | undefined {
  return (
    alternatives.find(({ kind }) => kind === 'direct') ?? alternatives.find(({ isOpen }) => isOpen)
  );
}

function idOf({ itinerary, closures: { closed, opened } }: AlternativePlan): string {
  return [formatItinerary(itinerary), closed.join('.'), opened.join('.')].join('!');
}

function ownOf(
  { kind, itinerary }: AlternativePlan,
  found: LegRoutes,
  usual: readonly string[],
): readonly string[] {
  return kind === 'chosen'
    ? itinerary.legs.flatMap(({ via }) => via)
    : passagesOf(found).filter((passage) => !usual.includes(passage));
}

/** Tells alternatives apart by what they stop at and what they pass, leg by leg. */
function signatureOf({ itinerary }: AlternativePlan, found: LegRoutes): string {
  const stops = formatItinerary(withoutVia(itinerary));
  return [stops, ...found.map((route) => (route ? passageSignature(route) : 'land'))].join('/');
}

function passagesOf(found: LegRoutes): readonly string[] {
  return found.flatMap((route) => route?.passages.map(({ id }) => id) ?? []);
}

function lengthOf(found: LegRoutes): number {
  return found.reduce((sum, route) => sum + (route?.distance ?? 0), 0);
}
