import type { Position } from '../geo/position';
import type { RouterClient } from '../routing/router-client';
import type { Loadable, LoadFailure } from '../state/data-slice';
import { claimedLegs } from '../state/select-claimed-legs';
import type { AppState, AppStore } from '../state/store';

/** The way that is drawn, and at most so many others. */
const MOST = 5;

/** A worker whose script never comes says nothing. */
const PATIENCE_MS = 30_000;

interface Wanted {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
}

/**
 * Asks the routing engine for what the open page needs, a leg at a time. The engine, its network and
 * its worker are fetched when they are first needed. Leaving the page cancels.
 */
export function wireRouting(store: AppStore): void {
  let router: Promise<Loadable<RouterClient>> | undefined;
  /** What has failed since the reader last turned a page: not asked again by itself. */
  const failed = new Set<string>();
  let asking: { readonly id: string; readonly cancel: AbortController } | undefined;

  const follow = () => {
    const state = store.getState();
    const all = wantedOf(state);
    if (asking && !all.some(({ id }) => id === asking?.id)) {
      asking.cancel.abort();
      state.forgetWays(asking.id);
      asking = undefined;
    }
    const wanted = all.find(({ id }) => isDue(state.ways[id], failed.has(id)));
    if (!wanted || asking) return;
    asking = { id: wanted.id, cancel: new AbortController() };
    void answer(wanted, asking.cancel);
  };

  const answer = async (wanted: Wanted, { signal }: AbortController) => {
    const { learnWays } = store.getState();
    learnWays(wanted.id, { state: 'loading' });
    router ??= start();
    const started = await router;
    if (started.state === 'failed') router = undefined;
    const found = await waysOf(started, wanted, signal);
    if (signal.aborted) return;
    if (found.state === 'failed') router = undefined;
    asking = undefined;
    if (found.state === 'failed') failed.add(wanted.id);
    learnWays(wanted.id, found);
    follow();
  };

  store.subscribe((now, before) => {
    if (TURNS.every((key) => now[key] === before[key])) return;
    failed.clear();
    follow();
  });
  follow();
}

/** The parts of the state by which it shows what is wanted. */
const TURNS = ['selection', 'corridorMap', 'catalogues', 'attempt'] as const;

function isDue(known: AppState['ways'][string] | undefined, hasFailed: boolean): boolean {
  return !known || (known.state === 'failed' && !hasFailed);
}

/** The legs of the open page's corridor, or of the voyage that the open claim speaks of. */
function wantedOf(state: AppState): readonly Wanted[] {
  const { selection, corridorMap } = state;
  if (corridorMap.state !== 'ready') return [];
  const ids = selection.kind === 'corridor' ? [selection.id] : claimedLegs(state);
  return ids.flatMap((id) => {
    const [from, to] = id
      .split('~')
      .map((port) => corridorMap.value.ports.find((each) => each.id === port)?.position);
    return from && to ? [{ id, from, to }] : [];
  });
}

async function start(): Promise<Loadable<RouterClient>> {
  try {
    const { startRouter } = await import('./start-router');
    return await startRouter();
  } catch {
    return { state: 'failed', reason: 'unreachable' };
  }
}

type Found = Exclude<AppState['ways'][string], { readonly state: 'loading' }>;

/** Never throws. */
async function waysOf(
  router: Loadable<RouterClient>,
  { from, to }: Wanted,
  signal: AbortSignal,
): Promise<Found> {
  if (router.state !== 'ready')
    return failure(router.state === 'failed' ? router.reason : 'stopped');
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const value = await router.value.alternatives({ from, to }, MOST, patience);
    return { state: 'ready', value };
  } catch (error) {
    if (signal.aborted) return failure('stopped');
    console.warn('No ways by sea:', error);
    router.value.close();
    return failure(reasonOf(error));
  }
}

function failure(reason: LoadFailure): Found {
  return { state: 'failed', reason };
}

function reasonOf(error: unknown): LoadFailure {
  const isInvalid = error instanceof Error && 'reason' in error && error.reason === 'invalid';
  return isInvalid ? 'invalid' : 'stopped';
}
