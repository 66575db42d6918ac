import { type RouteQuery, type RouteResult, routeQueryKey } from '../domain/sea-route';
import type { RouterClient } from '../routing/router-client';
import type { FetchFailure, FetchStatus } from '../state/data-slice';
import type { RouteResults } from '../state/routes-slice';
import { openQueries } from '../state/select-route-queries';
import type { AppState, AppStore } from '../state/store';

/** A query that takes longer fails; those that come after it are answered by another worker. */
const TIMEOUT_MS = 30_000;

/** The results that are known publish the store without those that take longer. */
const PARTIAL_MS = 3_000;

/** So many answers are kept; beyond, only those of the page that is open. */
const MAX_ANSWERS = 200;

/**
 * Asks the routing engine for what the open page needs, a group of legs at a time: their answers publish the store
 * together, so that the map is drawn once for them. Each query has its own time: one that is slow fails alone, and
 * does not hold back those before it. The engine, its network and its worker are fetched when they are first needed.
 * What the page no longer needs is taken back.
 */
export function wireRouting(store: AppStore): void {
  let router: Promise<FetchStatus<RouterClient>> | undefined;
  /** What has failed since the reader last turned a page: not asked again by itself. */
  const failed = new Set<string>();
  let active: { readonly keys: readonly string[]; readonly cancel: AbortController } | undefined;

  const follow = () => {
    const state = store.getState();
    const groups = openQueries(state).map((group) => withKeys(group));
    const wanted = groups.flatMap((group) => [...group.keys()]);
    if (active && !active.keys.some((key) => wanted.includes(key))) {
      const { keys, cancel } = active;
      // Before what is forgotten is followed in its turn.
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
      known.set(key, await resultOf(query, signal));
      clearTimeout(slow);
      if (signal.aborted) return;
    }
    // An engine that did not start fails the whole group, and is started again at the next attempt.
    const hasStarted = (await router)?.state === 'ready';
    if (signal.aborted) return;
    if (!hasStarted) router = undefined;
    active = undefined;
    publish();
  };

  /** Never rejects. A query that fails leaves the engine to be started again for the next. */
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
      // The worker may still be busy with the query.
      started.value.close();
      if (router === running) router = undefined;
      return { state: 'failed', reason: reasonOf(error) };
    }
  };

  store.subscribe((now, before) => {
    if (RETRY_KEYS.some((key) => now[key] !== before[key])) failed.clear();
    else if (INPUT_KEYS.every((key) => now[key] === before[key])) return;
    follow();
  });
  follow();
}

/** The parts of the state by which a reader asks anew, and those on which it depends what is asked. */
const RETRY_KEYS = ['selection', 'attempt'] as const;
const INPUT_KEYS = [
  'closures',
  'corridorMap',
  'catalogues',
  'projects',
  'gazetteer',
  'answers',
] as const satisfies readonly (keyof AppState)[];

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
