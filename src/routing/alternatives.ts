import type { SeaRouter } from './open-router';
import type { CancelSignal, RouterClient } from './router-client';
import type { RouteFailure, RouteQuery, RouteResult, SeaRoute } from './sea-route';

/** Passages between oceans, by which alternatives are looked for unless a query names others. */
const MAIN_PASSAGES: readonly string[] = ['panama', 'suez', 'magellan', 'drake', 'good-hope'];

/** Greatest length of an alternative as a multiple of the shortest route, unless a query says otherwise. */
const MAX_LENGTH_RATIO = 1.45;

/** A query for the routes between two positions that differ in the passages they take. */
export interface AlternativesQuery extends RouteQuery {
  /**
   * Passages by which alternatives are looked for, by id or alias; by default those between oceans. Has no effect beside `via`.
   */
  readonly by?: readonly string[];
  /** Greatest length as a multiple of the shortest route; 1.45 by default. */
  readonly maxLengthRatio?: number;
}

/** `shortest`: the route of the query itself. `via`: it was required to take a passage. `avoid`: it was not allowed to take one. */
export interface RouteAlternative {
  readonly kind: 'shortest' | 'via' | 'avoid';
  /** Id or alias of the passage required or not allowed; absent for the shortest route. */
  readonly passage?: string;
  readonly route: SeaRoute;
}

export type AlternativesResult =
  | { readonly ok: true; readonly alternatives: readonly RouteAlternative[] }
  | RouteFailure;

/**
 * Returns the shortest route and those that take other passages, by length: through a passage named in `by`, and without
 * each passage of the shortest. Skips routes through the same passages as a shorter one, and those much longer than the shortest.
 * Returns why there is none if there is no route at all, or if `by` names an unknown passage.
 */
export function findAlternatives(
  router: Pick<SeaRouter, 'route'>,
  query: AlternativesQuery,
): AlternativesResult {
  const steps = alternativesOf(query);
  let step = steps.next();
  while (!step.done) step = steps.next(router.route(step.value));
  return step.value;
}

/** Resolves with what `findAlternatives` returns, found by a worker. Rejects as `RouterClient.route` does. */
export async function requestAlternatives(
  client: Pick<RouterClient, 'route'>,
  query: AlternativesQuery,
  signal?: CancelSignal,
): Promise<AlternativesResult> {
  const steps = alternativesOf(query);
  let step = steps.next();
  while (!step.done) step = steps.next(await client.route(step.value, signal));
  return step.value;
}

/** Yields the queries to be answered, each answered before the next, and returns what they amount to. */
function* alternativesOf({
  by,
  maxLengthRatio = MAX_LENGTH_RATIO,
  ...query
}: AlternativesQuery): Generator<RouteQuery, AlternativesResult, RouteResult> {
  const shortest = yield query;
  if (!shortest.ok) return shortest;
  const found: RouteAlternative[] = [{ kind: 'shortest', route: shortest }];
  for (const { kind, passage } of proposalsOf(query, by ?? MAIN_PASSAGES, shortest)) {
    const change =
      kind === 'via' ? { via: [passage] } : { closed: [...(query.closed ?? []), passage] };
    const route = yield { ...query, ...change };
    if (route.ok) found.push({ kind, passage, route });
    // A network may have none of the passages that the query did not name itself.
    else if (route.reason === 'unknown-passage' && by) return route;
  }
  const longest = maxLengthRatio * shortest.distance;
  const near = found.filter(({ route }) => route.distance <= longest);
  const sorted = near.toSorted((a, b) => a.route.distance - b.route.distance);
  return { ok: true, alternatives: withoutRepeats(sorted) };
}

interface Proposal {
  readonly kind: 'via' | 'avoid';
  readonly passage: string;
}

function proposalsOf(
  { via = [] }: RouteQuery,
  by: readonly string[],
  { passages }: SeaRoute,
): readonly Proposal[] {
  const taken = passages.map(({ id }) => id);
  const vias = via.length > 0 ? [] : by.filter((passage) => !taken.includes(passage));
  return [
    ...vias.map((passage) => ({ kind: 'via', passage }) as const),
    ...taken.map((passage) => ({ kind: 'avoid', passage }) as const),
  ];
}

/** Drops routes through the same passages, in the same order, as one before them. */
function withoutRepeats(alternatives: readonly RouteAlternative[]): readonly RouteAlternative[] {
  const keyOf = ({ route }: RouteAlternative) => route.passages.map(({ id }) => id).join();
  const keys = alternatives.map(keyOf);
  return alternatives.filter((_, i) => keys.indexOf(keys[i] as string) === i);
}
