import type { KeptRoutes } from '../datasets/kept-routes';
import { type RouteQuery, type RouteResult, routeQueryKey } from '../domain/sea-route';
import type { RouterClient } from '../routing/index';
import type { FetchFailure, FetchStatus } from '../state/data-slice';
import type { RouteResults } from '../state/routes-slice';
import { openQueries } from '../state/select-route-queries';
import { VOYAGE_INPUTS } from '../state/select-voyage';
import type { AppState, AppStore } from '../state/store';

/** Time limit of a query; later queries are answered by a new worker. */
const TIMEOUT_MS = 30_000;

/** Time after which the finished results of a group are published without the pending ones. */
const PARTIAL_MS = 3_000;

/** Number of answers above which only those of the open page are kept. */
const MAX_ANSWERS = 200;

/** Starts the engine before the first query that needs it. */
export interface Routing {
  startAhead(): void;
}

/**
 * Queries the routing engine for the routes that the open page needs, a group of legs at a time; the answers of a group
 * are published together, so that the map is drawn once for them. Each query has its own time limit: a slow one fails
 * alone and does not delay the answers before it. Fetches the engine, its network and its worker on first use. Cancels
 * queries that the page no longer needs.
 *
 * @param kept resolves to routes that need no engine
 */
export function wireRouting(
  store: AppStore,
  kept: Promise<KeptRoutes> = Promise.resolve(new Map()),
): Routing {
  let router: Promise<FetchStatus<RouterClient>> | undefined;
  /** Keys of queries that failed since the last selection or retry; they are not repeated until the next. */
  const failed = new Set<string>();
  let active: { readonly keys: readonly string[]; readonly cancel: AbortController } | undefined;

  const follow = () => {
    const state = store.getState();
    const groups = openQueries(state).map((group) => withKeys(group));
    const wanted = groups.flatMap((group) => [...group.keys()]);
    if (active && !active.keys.some((key) => wanted.includes(key))) {
      const { keys, cancel } = active;
      // Reset first: removing answers changes the store, which calls this function again.
      active = undefined;
      cancel.abort();
      state.removeAnswers(keys.filter((key) => isLoading(state.answers[key])));
      return;
    }
    if (active) return;
    for (const group of groups) {
      const due = [...group].filter(([key]) => isMissing(state.answers[key], failed.has(key)));
      if (due.length === 0) continue;
      dropOldAnswers(store, wanted);
      active = { keys: due.map(([key]) => key), cancel: new AbortController() };
      void answerGroup(new Map(due), active.cancel);
      return;
    }
  };

  const answerGroup = async (
    group: ReadonlyMap<string, RouteQuery>,
    { signal }: AbortController,
  ) => {
    const { setAnswers } = store.getState();
    setAnswers(all([...group.keys()], { state: 'loading' }));
    const known = new Map<string, FetchStatus<RouteResult>>();
    const publish = () => {
      if (signal.aborted || known.size === 0) return;
      for (const [key, result] of known) if (result.state === 'failed') failed.add(key);
      setAnswers(Object.fromEntries(known));
      known.clear();
    };
    for (const [key, query] of group) {
      const slow = setTimeout(publish, PARTIAL_MS);
      const value = (await kept).get(key);
      known.set(key, value ? { state: 'ready', value } : await resultOf(query, signal));
      clearTimeout(slow);
      if (signal.aborted) return;
    }
    // An engine that did not start fails the whole group and is started again at the next attempt.
    const hasStarted = (await router)?.state === 'ready';
    if (signal.aborted) return;
    if (!hasStarted) router = undefined;
    active = undefined;
    publish();
  };

  /** Resolves with the status of a query. Never rejects. After a failure, the next query starts a new engine. */
  const resultOf = async (
    query: RouteQuery,
    signal: AbortSignal,
  ): Promise<FetchStatus<RouteResult>> => {
    router ??= start();
    const running = router;
    const started = await running;
    if (signal.aborted) return { state: 'loading' };
    if (started.state !== 'ready') return started;
    try {
      const own = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      return { state: 'ready', value: await started.value.route(query, own) };
    } catch (error) {
      if (signal.aborted) return { state: 'loading' };
      console.warn('No route by sea:', error);
      // The worker may still be computing the query.
      started.value.close();
      if (router === running) router = undefined;
      return { state: 'failed', reason: reasonOf(error) };
    }
  };

  store.subscribe((now, before) => {
    if (RETRY_KEYS.some((key) => now[key] !== before[key])) failed.clear();
    else if (INPUT_KEYS.every((key) => now[key] === before[key]) && isSameShip(now, before)) return;
    follow();
  });
  follow();
  return {
    startAhead: () => {
      if (router) return;
      const started = start();
      router = started;
      // The next query tries again, and tells of it.
      void started.then(({ state }) => {
        if (state !== 'ready' && router === started) router = undefined;
      });
    },
  };
}

/** The state that allows failed queries again, and the state from which queries are derived. */
const RETRY_KEYS = ['selection', 'attempt'] as const;
const INPUT_KEYS = [
  ...VOYAGE_INPUTS,
  'catalogues',
  'catalogueCells',
  'factors',
  'passages',
  'answers',
] as const satisfies readonly (keyof AppState)[];

/** Returns whether the same ship is chosen: other options need no route. */
function isSameShip({ options: now }: AppState, { options: before }: AppState): boolean {
  return now.vessel === before.vessel && now.fitsShip === before.fitsShip;
}

function withKeys(queries: readonly RouteQuery[]): ReadonlyMap<string, RouteQuery> {
  return new Map(queries.map((query) => [routeQueryKey(query), query]));
}

function isLoading(known: FetchStatus<RouteResult> | undefined): boolean {
  return known?.state === 'loading';
}

function isMissing(known: FetchStatus<RouteResult> | undefined, hasFailed: boolean): boolean {
  return !known || (known.state === 'failed' && !hasFailed);
}

function dropOldAnswers(store: AppStore, wanted: readonly string[]): void {
  const keys = Object.keys(store.getState().answers);
  if (keys.length < MAX_ANSWERS) return;
  store.getState().removeAnswers(keys.filter((key) => !wanted.includes(key)));
}

async function start(): Promise<FetchStatus<RouterClient>> {
  try {
    const { startRouter } = await import('./start-router');
    return await startRouter();
  } catch {
    return { state: 'failed', reason: 'unreachable' };
  }
}

function all(keys: readonly string[], value: FetchStatus<RouteResult>): RouteResults {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

function reasonOf(error: unknown): FetchFailure {
  const isInvalid = error instanceof Error && 'reason' in error && error.reason === 'invalid';
  return isInvalid ? 'invalid' : 'stopped';
}
