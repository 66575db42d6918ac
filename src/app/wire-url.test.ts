import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../domain/camera';
import { type AppStore, createAppStore } from '../state/store';
import { readAddress, wireUrl } from './wire-url';

const ROOT = 'https://atlas.test/';

vi.mock('./root', () => ({ ROOT: new URL('https://atlas.test/') }));

/** A browser's history with the address of its present entry, and every call that wrote one. */
class FakeHistory {
  entries: string[];
  at = 0;
  readonly calls: { method: string; href: string; time: number }[] = [];

  constructor(href: string) {
    this.entries = [href];
  }

  get href(): string {
    return this.entries[this.at] ?? '';
  }

  pushState(_: unknown, __: string, href: string): void {
    this.entries = [...this.entries.slice(0, ++this.at), href];
    this.note('push', href);
  }

  replaceState(_: unknown, __: string, href: string): void {
    this.entries[this.at] = href;
    this.note('replace', href);
  }

  private note(method: string, href: string): void {
    this.calls.push({ method, href: href.slice(ROOT.length - 1), time: Date.now() });
  }
}

let history: FakeHistory;
let store: AppStore;
let goBack: () => void;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens an address in a fresh store; what opening has written is forgotten. */
function open(path: string): void {
  history = new FakeHistory(new URL(path, ROOT).href);
  vi.stubGlobal('history', history);
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('location', {
    get href() {
      return history.href;
    },
    get pathname() {
      return new URL(history.href).pathname;
    },
    get search() {
      return new URL(history.href).search;
    },
  });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    goBack = () => {
      history.at--;
      listener();
    };
  });
  store = createAppStore();
  readAddress(store);
  wireUrl(store);
  history.calls.length = 0;
}

const camera = (lon: number): Camera => ({ zoom: 4, lat: 10, lon, bearing: 0, pitch: 0 });

describe('a map that moves without a pause', () => {
  it('writes the address at most a hundred times in half a minute, and never adds a step', () => {
    open('/en/?v=1&m=4/10/-140');
    for (let time = 0; time < 30_000; time += 16) {
      store.getState().setCamera(camera(-140 + time / 1000));
      vi.advanceTimersByTime(16);
    }
    expect(history.calls.length).toBeLessThanOrEqual(100);
    expect(history.calls.length).toBeGreaterThan(60);
    expect(history.entries).toHaveLength(1);
  });

  it('waits at least 350 ms from the first move of a series to the address, and from one write to the next', () => {
    open('/en/?v=1&m=4/10/-140');
    const start = Date.now();
    for (let time = 0; time < 2000; time += 10) {
      store.getState().setCamera(camera(-140 + time / 100));
      vi.advanceTimersByTime(10);
    }
    const times = [start, ...history.calls.map(({ time }) => time)];
    for (const [i, time] of times.entries()) {
      if (i > 0) expect(time - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(350);
    }
  });

  it('ends with the last camera in the address', () => {
    open('/en/?v=1&m=4/10/-140');
    for (const lon of [-141, -142, -143]) store.getState().setCamera(camera(lon));
    vi.runAllTimers();
    expect(history.calls.map(({ href }) => href)).toEqual(['/en/?v=1&m=4/10/-143']);
  });
});

describe('a selection', () => {
  it('adds a step at once', () => {
    open('/en/');
    store.getState().select({ kind: 'projects' });
    expect(history.calls).toMatchObject([{ method: 'push', href: '/en/p/' }]);
  });

  it('leaves a camera that waits for its turn in the step it belongs to', () => {
    open('/en/?v=1&m=4/10/-140');
    store.getState().setCamera(camera(-150));
    store.getState().select({ kind: 'projects' });
    expect(history.entries.map((href) => href.slice(ROOT.length - 1))).toEqual([
      '/en/?v=1&m=4/10/-150',
      '/en/p/?v=1&m=4/10/-150',
    ]);
    vi.runAllTimers();
    expect(history.calls).toHaveLength(2);
  });
});

describe('Back', () => {
  it('is read into the store and not written again', () => {
    open('/en/?v=1&m=4/10/-140');
    store.getState().select({ kind: 'projects' });
    store.getState().setCamera(camera(-150));
    history.calls.length = 0;
    goBack();
    vi.runAllTimers();
    expect(store.getState().selection).toEqual({ kind: 'overview' });
    expect(store.getState().camera).toEqual(camera(-140));
    expect(history.calls).toEqual([]);
  });
});
