import type { Position } from '../geo/position';
import type { RouterClient } from '../routing/router-client';
import type { Loadable, LoadFailure } from '../state/data-slice';
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
 * Asks the routing engine for what the open page needs: the ways beside the corridor's sea leg. The
 * engine, its network and its worker are fetched when they are first needed. Leaving the page cancels.
 */
export function wireRouting(store: AppStore): void {
  let router: Promise<Loadable<RouterClient>> | undefined;
  let asking: { readonly id: string; readonly cancel: AbortController } | undefined;

  const follow = () => {
    const state = store.getState();
    const wanted = wantedOf(state);
    if (asking && asking.id !== wanted?.id) {
      asking.cancel.abort();
      state.forgetWays(asking.id);
      asking = undefined;
    }
    const known = wanted && state.ways[wanted.id];
    if (!wanted || asking || (known && known.state !== 'failed')) return;
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
    learnWays(wanted.id, found);
  };

  store.subscribe((now, before) => {
    const isTurn = now.selection !== before.selection || now.corridorMap !== before.corridorMap;
    if (isTurn || now.attempt !== before.attempt) follow();
  });
  follow();
}

function wantedOf({ selection, corridorMap }: AppState): Wanted | undefined {
  if (selection.kind !== 'corridor' || corridorMap.state !== 'ready') return undefined;
  const [from, to] = selection.id
    .split('~')
    .map((id) => corridorMap.value.ports.find((port) => port.id === id)?.position);
  return from && to && { id: selection.id, from, to };
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
    return failed(router.state === 'failed' ? router.reason : 'stopped');
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const value = await router.value.alternatives({ from, to }, MOST, patience);
    return { state: 'ready', value };
  } catch (error) {
    if (signal.aborted) return failed('stopped');
    console.warn('No ways by sea:', error);
    router.value.close();
    return failed(reasonOf(error));
  }
}

function failed(reason: LoadFailure): Found {
  return { state: 'failed', reason };
}

function reasonOf(error: unknown): LoadFailure {
  const isInvalid = error instanceof Error && 'reason' in error && error.reason === 'invalid';
  return isInvalid ? 'invalid' : 'stopped';
}
