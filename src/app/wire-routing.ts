import { type RouteQuery, type RouteResult, routeQueryKey } from '../domain/sea-route';
import type { RouterClient } from '../routing/router-client';
import type { FetchFailure, FetchStatus } from '../state/data-slice';
import type { RouteResults } from '../state/routes-slice';
import { openQueries } from '../state/select-route-queries';
import type { AppState, AppStore } from '../state/store';

/** A worker whose script never comes says nothing. */
const PATIENCE_MS = 30_000;

/** So many answers are kept; beyond, only those of the page that is open. */
const MOST_ANSWERS = 200;

/**
 * Asks the routing engine for what the open page needs, a group of legs at a time: their answers enter the store
 * together, so that the map is drawn once for them. The engine, its network and its worker are fetched when they
 * are first needed. What the page no longer needs is taken back.
 */
export function wireRouting(store: AppStore): void {
  let router: Promise<FetchStatus<RouterClient>> | undefined;
  /** What has failed since the reader last turned a page: not asked again by itself. */
  const failed = new Set<string>();
  let asking: { readonly keys: readonly string[]; readonly cancel: AbortController } | undefined;

  const follow = () => {
    const state = store.getState();
    const groups = openQueries(state).map((group) => withKeys(group));
    const wanted = groups.flatMap((group) => [...group.keys()]);
    if (asking && !asking.keys.some((key) => wanted.includes(key))) {
      const { keys, cancel } = asking;
      // Before what is forgotten is followed in its turn.
      asking = undefined;
      cancel.abort();
      state.removeAnswers(keys.filter((key) => isLoading(state.answers[key])));
      return;
    }
    if (asking) return;
    for (const group of groups) {
      const due = [...group].filter(([key]) => isDue(state.answers[key], failed.has(key)));
      if (due.length === 0) continue;
      tidy(store, wanted);
      asking = { keys: due.map(([key]) => key), cancel: new AbortController() };
      void answer(new Map(due), asking.cancel);
      return;
    }
  };

  const answer = async (group: ReadonlyMap<string, RouteQuery>, { signal }: AbortController) => {
    const { setAnswers } = store.getState();
    setAnswers(all([...group.keys()], { state: 'loading' }));
    router ??= start();
    const started = await router;
    const found = await answersOf(started, group, signal);
    if (signal.aborted) return;
    asking = undefined;
    const bad = Object.keys(found).filter((key) => found[key]?.state === 'failed');
    if (bad.length > 0) router = undefined;
    for (const key of bad) failed.add(key);
    setAnswers(found);
  };

  store.subscribe((now, before) => {
    if (TURNS.some((key) => now[key] !== before[key])) failed.clear();
    else if (PARTS.every((key) => now[key] === before[key])) return;
    follow();
  });
  follow();
}

/** The parts of the state by which a reader asks anew, and those on which it depends what is asked. */
const TURNS = ['selection', 'attempt'] as const;
const PARTS = [
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

function isDue(known: FetchStatus<RouteResult> | undefined, hasFailed: boolean): boolean {
  return !known || (known.state === 'failed' && !hasFailed);
}

function tidy(store: AppStore, wanted: readonly string[]): void {
  const keys = Object.keys(store.getState().answers);
  if (keys.length < MOST_ANSWERS) return;
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

/** Never throws. If the engine stops, all that it was asked together has failed. */
async function answersOf(
  router: FetchStatus<RouterClient>,
  group: ReadonlyMap<string, RouteQuery>,
  signal: AbortSignal,
): Promise<RouteResults> {
  const keys = [...group.keys()];
  const failure = (reason: FetchFailure) => all(keys, { state: 'failed', reason });
  if (router.state !== 'ready') {
    return failure(router.state === 'failed' ? router.reason : 'stopped');
  }
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const answers = await Promise.all(
      [...group.values()].map((query) => router.value.route(query, patience)),
    );
    return Object.fromEntries(
      answers.map((value, i) => [keys[i] ?? '', { state: 'ready', value }] as const),
    );
  } catch (error) {
    if (signal.aborted) return failure('stopped');
    console.warn('No ways by sea:', error);
    router.value.close();
    return failure(reasonOf(error));
  }
}

function all(keys: readonly string[], value: FetchStatus<RouteResult>): RouteResults {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

function reasonOf(error: unknown): FetchFailure {
  const isInvalid = error instanceof Error && 'reason' in error && error.reason === 'invalid';
  return isInvalid ? 'invalid' : 'stopped';
}
