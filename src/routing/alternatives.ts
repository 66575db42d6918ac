import type { Route, RouteAnswer, RouteRequest } from './route';

/** Ways more than this many times as long as the best are no alternatives. */
const LONGEST = 1.6;
/** A way that differs by an island alone is one only if it is hardly longer. */
const LONGEST_AROUND = 1.1;

const SAME_LENGTH = 0.001;

/** What alternatives are asked of. */
export interface Asked {
  route(request: RouteRequest): RouteAnswer;
  /** Routes that leave large islands of a route to the other side. */
  around(request: RouteRequest, route: Route): readonly Route[];
}

/**
 * Distinct routes, the best first: each takes other passages than those before it, found by closing the
 * passages of the ones found, one by one and then by two; then those that pass a large island on its
 * other side. Empty if there is no route at all.
 */
export function alternatives(router: Asked, request: RouteRequest, most: number): readonly Route[] {
  const best = router.route(request);
  if (!best.ok) return [];
  const found = new Map([[signatureOf(best), best]]);
  const isEnough = (route: Route, share: number) => route.distance <= share * best.distance;
  const tried = new Set<string>();
  const closures: (readonly string[])[] = closuresOf(best, request, []);
  for (const closed of closures) {
    const key = [...closed].sort().join();
    if (tried.has(key) || tried.size >= 6 * most) continue;
    tried.add(key);
    const answer = router.route({ ...request, closed: [...(request.closed ?? []), ...closed] });
    if (!answer.ok || !isEnough(answer, LONGEST)) continue;
    const signature = signatureOf(answer);
    if (found.has(signature)) continue;
    found.set(signature, answer);
    if (closed.length < 3) closures.push(...closuresOf(answer, request, closed));
  }
  const routes = [...found.values()];
  for (const route of router.around(request, best)) {
    const isNew = !routes.some((other) => isSame(route, other));
    if (isNew && isEnough(route, LONGEST_AROUND)) routes.push(route);
  }
  return routes.sort((a, b) => a.distance - b.distance).slice(0, most);
}

/** Each passage of a route closed in turn, on top of what is closed already; those it must take stay open. */
function closuresOf(
  { passages }: Route,
  { via = [] }: RouteRequest,
  closed: readonly string[],
): (readonly string[])[] {
  return passages.filter(({ id }) => !via.includes(id)).map(({ id }) => [...closed, id]);
}

/** Routes by the same passages and as long as each other. */
function isSame(one: Route, two: Route): boolean {
  const differ = Math.abs(one.distance - two.distance) / one.distance;
  return signatureOf(one) === signatureOf(two) && differ < SAME_LENGTH;
}

function signatureOf({ passages }: Route): string {
  return passages
    .map(({ id }) => id)
    .sort()
    .join();
}
