import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { networkWithoutRoutes } from '../domain/land-network.fixture';
import type { RouteQuery, RouteResult } from '../domain/sea-route';
import { type AppStore, createAppStore } from '../state/store';
import { wireRouting } from './wire-routing';

interface Asked {
  readonly query: RouteQuery;
  readonly signal: AbortSignal;
  answer(answer: RouteResult): void;
}

let closed = 0;

/** The queries to the engine in order, which the test answers. */
let asked: Asked[] = [];

vi.mock('./start-router', () => ({
  startRouter: async () => ({
    state: 'ready',
    value: {
      route: (query: RouteQuery, signal: AbortSignal) =>
        new Promise<RouteResult>((resolve, reject) => {
          asked.push({ query, signal, answer: resolve });
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
      close: () => {
        closed++;
      },
    },
  }),
}));

const HERE = '10n20w';
const THERE = '30n40w';
const ELSEWHERE = '50n60w';
const NO_WAY: RouteResult = { ok: false, reason: 'closed' };

let store: AppStore;
beforeEach(() => {
  asked = [];
  closed = 0;
  store = createAppStore();
  wireRouting(store);
});

describe('wireRouting', () => {
  it('sends no query on a page that needs no routes', async () => {
    store.getState().select({ kind: 'about' });
    await settled();
    expect(asked).toEqual([]);
  });

  it('queries the open voyage and stores the answer', async () => {
    open(HERE, THERE);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(states()).toEqual(['loading']);
    asked[0]?.answer(NO_WAY);
    await vi.waitFor(() => expect(states()).toEqual(['ready']));
  });

  it('queries the legs by sea once the land network of a leg over land is known', async () => {
    store.getState().select({ kind: 'voyage', id: `${HERE}~via.land~${THERE}~${ELSEWHERE}` });
    await settled();
    expect(asked).toEqual([]);
    store.getState().setReference('landNetwork', { state: 'ready', value: networkWithoutRoutes });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
  });

  it('cancels the queries of the previous page and sends those of the next', async () => {
    open(HERE, THERE);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    open(HERE, ELSEWHERE);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(states()).toEqual(['loading']);
    asked[1]?.answer(NO_WAY);
    await vi.waitFor(() => expect(states()).toEqual(['ready']));
  });

  it('queries again on return to a voyage that was not answered', async () => {
    open(HERE, THERE);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    store.getState().select({ kind: 'about' });
    expect(states()).toEqual([]);
    open(HERE, THERE);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.query).toEqual(asked[0]?.query);
  });

  it('does not repeat an answered query', async () => {
    open(HERE, THERE);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.answer(NO_WAY);
    await vi.waitFor(() => expect(states()).toEqual(['ready']));
    store.getState().select({ kind: 'about' });
    open(HERE, THERE);
    await settled();
    expect(asked).toHaveLength(1);
  });
});

describe('routes that are kept beside a page', () => {
  const FROM_THE_BUILD: RouteResult = { ok: false, reason: 'landlocked' };

  it('need no engine; other queries of the page do', async () => {
    open(HERE, THERE);
    await asks(1);
    const [key = ''] = Object.keys(store.getState().answers);
    store = createAppStore();
    wireRouting(store, Promise.resolve(new Map([[key, FROM_THE_BUILD]])));
    open(HERE, THERE);
    await vi.waitFor(() => expect(states()).toEqual(['ready']));
    expect(store.getState().answers[key]).toEqual({ state: 'ready', value: FROM_THE_BUILD });
    expect(asked).toHaveLength(1);
    open(HERE, ELSEWHERE);
    await asks(2);
  });
});

describe('a query past its time limit', () => {
  const CALLS = `${HERE}~${THERE}~${ELSEWHERE}`;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(fakeTimeout);
    vi.spyOn(console, 'warn').mockReturnValue();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('fails alone; a new engine answers the rest of its group together', async () => {
    store.getState().select({ kind: 'voyage', id: `${CALLS}~70n80w` });
    await asks(1);
    await vi.advanceTimersByTimeAsync(30_000);
    await asks(2);
    expect(closed).toBe(1);
    asked[1]?.answer(NO_WAY);
    await asks(3);
    expect(states().slice(1)).toEqual(['loading', 'loading']);
    asked[2]?.answer(NO_WAY);
    await vi.waitFor(() => expect(states()).toEqual(['failed', 'ready', 'ready']));
  });

  it('has its own time limit from when it is sent', async () => {
    store.getState().select({ kind: 'voyage', id: CALLS });
    await asks(1);
    await vi.advanceTimersByTimeAsync(20_000);
    asked[0]?.answer(NO_WAY);
    await asks(2);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked[1]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked[1]?.signal.aborted).toBe(true);
  });

  it('does not delay earlier answers', async () => {
    store.getState().select({ kind: 'voyage', id: CALLS });
    await asks(1);
    asked[0]?.answer(NO_WAY);
    await asks(2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(states()).toEqual(['ready', 'loading']);
  });

  it('is sent again on a retry', async () => {
    open(HERE, THERE);
    await asks(1);
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(states()).toEqual(['failed']));
    store.getState().retryFailed();
    await asks(2);
    asked[1]?.answer(NO_WAY);
    await vi.waitFor(() => expect(states()).toEqual(['ready']));
  });
});

async function asks(count: number): Promise<void> {
  await vi.waitFor(() => expect(asked).toHaveLength(count));
}

/** Implements AbortSignal.timeout with the fake timers of vitest. */
function fakeTimeout(milliseconds: number): AbortSignal {
  const late = new AbortController();
  setTimeout(() => late.abort(new DOMException('Too late', 'TimeoutError')), milliseconds);
  return late.signal;
}

function open(from: string, to: string): void {
  store.getState().select({ kind: 'voyage', id: `${from}~${to}` });
}

function states(): readonly string[] {
  return Object.values(store.getState().answers).map(({ state }) => state);
}

/** Resolves once the engine has started and received its query. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
