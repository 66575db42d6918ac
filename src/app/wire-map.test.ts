import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppStore, createAppStore } from '../state/store';
import { RETRY_MS } from './keep-map-alive';
import { wireMap } from './wire-map';

/** A map without a canvas, whose context and drawing are controlled by the test. */
class FakeMap {
  static readonly made: FakeMap[] = [];
  /** Number of the next constructions that throw. */
  static failures = 0;
  isDestroyed = false;
  draw: () => void = () => undefined;
  lose: () => void = () => undefined;
  restore: () => void = () => undefined;
  readonly drawn = new Promise<void>((resolve) => {
    this.draw = resolve;
  });
  readonly settled = this.drawn;

  constructor() {
    if (FakeMap.failures-- > 0) throw new Error('WebGL is not available');
    FakeMap.made.push(this);
  }

  onContext(lost: () => void, restored: () => void): void {
    this.lose = lost;
    this.restore = restored;
  }

  destroy(): void {
    this.isDestroyed = true;
  }
}

vi.mock('../map/map-view', () => ({
  MapView: FakeMap,
  WORKER: '/worker.js',
  startMapWorker: () => undefined,
}));
vi.mock('./root', () => ({
  ROOT: new URL('https://atlas.test/'),
  fileUrl: (path: string) => new URL(path, 'https://atlas.test/'),
}));

const PAGE = { whenMounted: async () => undefined, isFirst: false };
const CONTAINER = { replaceChildren: () => undefined } as unknown as HTMLElement;
const ALL_RETRIES = RETRY_MS.reduce((sum, wait) => sum + wait, 0) + 1000;

let store: AppStore;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  FakeMap.made.length = 0;
  FakeMap.failures = 0;
  store = createAppStore();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('wireMap', () => {
  it('waits until the lines of the corridor are fetched or have failed', async () => {
    const started = wireMap(store, CONTAINER, PAGE);
    await vi.advanceTimersByTimeAsync(100);
    expect(FakeMap.made).toHaveLength(0);
    store.getState().setCorridorMap({ state: 'failed', reason: 'unreachable' });
    await vi.advanceTimersByTimeAsync(0);
    expect(FakeMap.made).toHaveLength(1);
    newest().draw();
    await started;
  });

  it('resolves when the map is drawn', async () => {
    const { isOver } = await start();
    expect(isOver()).toBe(false);
    newest().draw();
    await vi.advanceTimersByTimeAsync(0);
    expect(isOver()).toBe(true);
  });

  it('resolves after a time limit if the map is never drawn', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { headers: JAVASCRIPT }));
    const { isOver } = await start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(isOver()).toBe(true);
    expect(kinds()).toEqual([]);
  });

  it('shows a notice if the script of the worker is missing', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.getState().notices).toEqual([{ kind: 'worker-failed', detail: 'worker.js' }]);
  });

  it('shows a notice if the browser cannot draw the map', async () => {
    FakeMap.failures = 1;
    const { isOver } = await start();
    expect(isOver()).toBe(true);
    expect(store.getState().mapStatus).toBe('unavailable');
    expect(kinds()).toEqual(['no-webgl']);
  });
});

describe('a lost graphics context', () => {
  it('sets the status to lost until the browser restores it', async () => {
    await startDrawn();
    newest().lose();
    expect([store.getState().mapStatus, kinds()]).toEqual(['lost', ['context-lost']]);
    newest().restore();
    await vi.advanceTimersByTimeAsync(ALL_RETRIES);
    expect([store.getState().mapStatus, kinds()]).toEqual(['ready', []]);
    expect(FakeMap.made).toHaveLength(1);
  });

  it('replaces the map if it is not restored', async () => {
    await startDrawn();
    newest().lose();
    await vi.advanceTimersByTimeAsync(RETRY_MS[0]);
    expect(FakeMap.made.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false]);
    expect(store.getState().mapStatus).toBe('lost');
    newest().draw();
    await vi.advanceTimersByTimeAsync(0);
    expect([store.getState().mapStatus, kinds()]).toEqual(['ready', []]);
  });

  it('is followed by another attempt if the new map cannot be created', async () => {
    await startDrawn();
    FakeMap.failures = 2;
    newest().lose();
    await vi.advanceTimersByTimeAsync(ALL_RETRIES);
    expect(FakeMap.made).toHaveLength(2);
    newest().draw();
    await vi.advanceTimersByTimeAsync(0);
    expect([store.getState().mapStatus, kinds()]).toEqual(['ready', []]);
  });

  it('shows a notice after the last attempt and stops', async () => {
    await startDrawn();
    FakeMap.failures = 1000;
    newest().lose();
    await vi.advanceTimersByTimeAsync(ALL_RETRIES);
    expect([store.getState().mapStatus, kinds()]).toEqual(['unavailable', ['context-gone']]);
    const left = FakeMap.failures;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeMap.failures).toBe(left);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows a notice if every new map loses its context before it draws', async () => {
    await startDrawn();
    for (let i = 0; i <= RETRY_MS.length; i++) {
      newest().lose();
      await vi.advanceTimersByTimeAsync(ALL_RETRIES);
    }
    expect(FakeMap.made).toHaveLength(1 + RETRY_MS.length);
    expect(FakeMap.made.every(({ isDestroyed }) => isDestroyed)).toBe(true);
    expect([store.getState().mapStatus, kinds()]).toEqual(['unavailable', ['context-gone']]);
  });

  it('is replaced every time if the map was drawn in between', async () => {
    await startDrawn();
    for (let i = 0; i < 3 * RETRY_MS.length; i++) {
      newest().lose();
      await vi.advanceTimersByTimeAsync(RETRY_MS[0]);
      newest().draw();
      await vi.advanceTimersByTimeAsync(0);
      expect(store.getState().mapStatus).toBe('ready');
    }
  });
});

const JAVASCRIPT = { 'content-type': 'text/javascript' };

function newest(): FakeMap {
  const map = FakeMap.made.at(-1);
  if (!map) throw new Error('No map has been made');
  return map;
}

function kinds(): readonly string[] {
  return store.getState().notices.map(({ kind }) => kind);
}

async function start(): Promise<{ isOver(): boolean }> {
  let isOver = false;
  store.getState().setCorridorMap({ state: 'failed', reason: 'unreachable' });
  void wireMap(store, CONTAINER, PAGE).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return { isOver: () => isOver };
}

/** Starts a map, draws it and lets the timers of the start pass. */
async function startDrawn(): Promise<void> {
  await start();
  newest().draw();
  await vi.advanceTimersByTimeAsync(20_000);
  store.getState().setMapStatus('ready');
}
