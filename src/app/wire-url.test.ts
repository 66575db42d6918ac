import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppStore, createAppStore } from '../state/store';
import {
  type AddressBar,
  addressOf,
  hrefOfAddress,
  openAddress,
  permanentHref,
  readAddress,
  wireUrl,
} from './wire-url';

const ROOT = 'https://atlas.test/some/folder/';

vi.mock('./root', () => ({ ROOT: new URL('https://atlas.test/some/folder/') }));

/** A browser's history without a browser. */
class FakeHistory implements AddressBar {
  readonly entries: string[];
  readonly states: unknown[] = [null];
  readonly writes: { readonly method: string; readonly href: string }[] = [];
  readonly times: number[] = [];
  shown: string | undefined;
  #at = 0;
  #onPop: () => void = () => undefined;

  constructor(address: string) {
    this.entries = [ROOT + address];
  }

  href(): string {
    return this.entries[this.#at] ?? '';
  }

  languages(): readonly string[] {
    return ['fr-FR', 'es-PE', 'en'];
  }

  write(method: 'pushState' | 'replaceState', href: string, entry: unknown): void {
    this.times.push(Date.now());
    this.writes.push({ method, href: href.slice(ROOT.length) });
    if (method === 'pushState') this.entries.splice(++this.#at, Number.POSITIVE_INFINITY, href);
    else this.entries[this.#at] = href;
    this.states.splice(this.#at, method === 'pushState' ? Number.POSITIVE_INFINITY : 1, entry);
  }

  show(href: string): void {
    this.shown = href.slice(ROOT.length);
  }

  entry(): unknown {
    return this.states[this.#at];
  }

  onPop(listener: () => void): void {
    this.#onPop = listener;
  }

  go(steps: number): void {
    this.#at += steps;
    this.#onPop();
  }
}

const SECOND = 1000;
const camera = (lon: number) => ({ zoom: 4, lat: 10, lon, bearing: 0, pitch: 0 });

let store: AppStore;
beforeEach(() => {
  vi.useFakeTimers();
  store = createAppStore();
});
afterEach(() => vi.useRealTimers());

/** Connects the store to a history at an address. */
function open(address: string): FakeHistory {
  const bar = new FakeHistory(address);
  readAddress(store, bar);
  wireUrl(store, bar);
  return bar;
}

describe('the address', () => {
  it('stays one entry in a frame of another page, which follows a selection, a locale and an opened address', () => {
    const bar = open('en/?embed=1');
    store.getState().select({ kind: 'port', id: 'pechy' });
    store.getState().setLocale('es');
    openAddress(store, 'p/?f=sector:energy');
    expect(bar.entries).toHaveLength(1);
    expect(bar.href()).toBe(`${ROOT}es/p/?v=1&f=sector:energy&embed=1`);
  });

  it('is replaced by its canonical form at once', () => {
    const bar = open('p//chancay-port?u=mi&v=1&g=mercator');
    expect(bar.writes).toEqual([{ method: 'replaceState', href: 'es/p/chancay-port/?v=1&u=mi' }]);
  });

  it('is told to the document when it is opened, and with each view that is written', () => {
    const bar = open('en/p/?v=1&u=km');
    expect(bar.shown).toBe('en/p/?v=1&u=km');
    store.getState().select({ kind: 'project', id: 'chancay-port' });
    expect(bar.shown).toBe('en/p/chancay-port/?v=1&u=km');
  });

  it('is clamped to the limits of the map without a notice', () => {
    const bar = open('en/?v=1&m=18/0/10');
    expect(bar.href()).toBe(`${ROOT}en/?v=1&m=14/0/10`);
    expect(store.getState().notices).toEqual([]);
  });

  it('is not written if it is already canonical', () => {
    expect(open('en/p/?v=1&u=km').writes).toEqual([]);
  });

  it('is written at most three times a second while the view changes', () => {
    const bar = open('en/');
    const seconds = 30;
    const start = Date.now();
    for (let step = 0; step < seconds * 50; step++) {
      store.getState().setCamera(camera(step / 100));
      vi.advanceTimersByTime(SECOND / 50);
    }
    expect(bar.writes.length).toBeGreaterThan(seconds);
    expect(bar.writes.length).toBeLessThanOrEqual(seconds * 3);
    const gaps = bar.times.map((time, i) => time - (bar.times[i - 1] ?? start));
    expect(Math.min(...gaps), 'from the first change and from write to write').toBe(350);
    vi.advanceTimersByTime(SECOND);
    expect(bar.href()).toBe(`${ROOT}en/?v=1&m=4/10/14.99`);
    expect(bar.entries).toHaveLength(1);
  });

  it('is written at most three times a second while the reader types', () => {
    const bar = open('en/p/');
    for (let length = 1; length <= 10; length++) {
      store.getState().setFilterText('rio grande'.slice(0, length));
      vi.advanceTimersByTime(SECOND / 10);
    }
    vi.advanceTimersByTime(SECOND);
    expect(bar.writes.length).toBeLessThanOrEqual(4);
    expect(bar.writes.map(({ method }) => method)).not.toContain('pushState');
    expect(bar.href()).toBe(`${ROOT}en/p/?v=1&q=rio%20grande`);
  });

  it('is not written for state that no address contains', () => {
    const bar = open('en/');
    store.getState().setTheme('dark');
    store.getState().notify('setting-changed');
    store.getState().setCamera(null);
    vi.advanceTimersByTime(SECOND);
    expect(bar.writes).toEqual([]);
  });

  it('adds a history entry for a selection and for a locale', () => {
    const bar = open('en/');
    store.getState().select({ kind: 'port', id: 'pechy' });
    store.getState().setLocale('zh');
    expect(bar.writes).toEqual([
      { method: 'pushState', href: 'en/port/pechy/' },
      { method: 'pushState', href: 'zh/port/pechy/' },
    ]);
  });

  it('writes a pending change to the entry that a selection leaves', () => {
    const bar = open('en/');
    store.getState().setLengthUnit('km');
    store.getState().select({ kind: 'projects' });
    vi.advanceTimersByTime(SECOND);
    expect(bar.entries).toEqual([`${ROOT}en/?v=1&u=km`, `${ROOT}en/p/?v=1&u=km`]);
    expect(bar.writes).toHaveLength(2);
  });

  it('is replaced for a redirected id', () => {
    const bar = open('en/p/old-dam/');
    store.getState().redirect({ kind: 'project', id: 'dam' });
    expect(bar.writes).toEqual([{ method: 'replaceState', href: 'en/p/dam/' }]);
  });
});

describe('Back and Forward', () => {
  it('read their entry into the store and write nothing', () => {
    const bar = open('en/?v=1&m=4/10/20');
    store.getState().select({ kind: 'projects' });
    store.getState().setFilterText('rail');
    vi.advanceTimersByTime(SECOND);
    const written = bar.writes.length;
    bar.go(-1);
    vi.advanceTimersByTime(SECOND);
    expect(store.getState()).toMatchObject({ selection: { kind: 'overview' }, camera: camera(20) });
    expect(store.getState().filters.text).toBe('');
    bar.go(1);
    vi.advanceTimersByTime(SECOND);
    expect(store.getState().filters.text).toBe('rail');
    expect(bar.writes).toHaveLength(written);
  });

  it('do not rewrite an entry in another form', () => {
    const bar = open('en/');
    const lasting = permanentHref(store.getState());
    bar.write('replaceState', lasting, null);
    store.getState().select({ kind: 'projects' });
    store.getState().select({ kind: 'about' });
    bar.go(-2);
    vi.advanceTimersByTime(SECOND);
    expect(bar.href()).toBe(lasting);
    bar.go(2);
    expect(store.getState().selection).toEqual({ kind: 'about' });
    expect(bar.entries).toHaveLength(3);
  });

  it('drop a pending write for the entry they leave', () => {
    const bar = open('en/');
    store.getState().select({ kind: 'about' });
    store.getState().setLengthUnit('km');
    bar.go(-1);
    vi.advanceTimersByTime(SECOND);
    expect(bar.entries[0]).toBe(`${ROOT}en/`);
  });
});

describe('the reading place', () => {
  const opened = { path: '/en/p/dam/', index: 0 };

  it('is kept by the history entry that a selection leaves, and read on Back and Forward', () => {
    const bar = open('en/p/');
    store.getState().setReadingPlace({ scroll: { panel: 3000 } });
    store.getState().setReadingPlace({ opened });
    store.getState().select({ kind: 'project', id: 'dam' });
    expect(store.getState().readingPlace.scroll).toEqual({});
    store.getState().setReadingPlace({ scroll: { panel: 80 } });
    vi.advanceTimersByTime(SECOND);
    bar.go(-1);
    expect(store.getState().readingPlace).toEqual({ scroll: { panel: 3000 }, opened, fields: {} });
    bar.go(1);
    expect(store.getState().readingPlace.scroll).toEqual({ panel: 80 });
  });

  it('is written at most three times a second, and only if it has changed', () => {
    const bar = open('en/p/');
    for (let step = 0; step < 50; step++) {
      store.getState().setReadingPlace({ scroll: { panel: step } });
      vi.advanceTimersByTime(SECOND / 50);
    }
    vi.advanceTimersByTime(SECOND);
    expect(bar.writes.length).toBeGreaterThan(1);
    expect(bar.writes.length).toBeLessThanOrEqual(3);
    expect(bar.entries).toHaveLength(1);
    store.getState().setTheme('dark');
    vi.advanceTimersByTime(SECOND);
    expect(bar.writes.length).toBeLessThanOrEqual(3);
  });

  it('stays with the page in another locale', () => {
    const bar = open('en/p/');
    store.getState().setReadingPlace({ scroll: { panel: 3000 } });
    store.getState().setLocale('zh');
    expect(store.getState().readingPlace.scroll).toEqual({ panel: 3000 });
    expect(bar.entry()).toMatchObject({ readingPlace: { scroll: { panel: 3000 } } });
  });

  it('is the top of the page for an entry that another script wrote', () => {
    const bar = open('en/');
    for (const state of [
      null,
      7,
      'x',
      { readingPlace: { scroll: { panel: Number.NaN }, opened: { path: 1 } } },
    ]) {
      bar.states[0] = state;
      readAddress(store, bar);
      expect(store.getState().readingPlace).toEqual({ scroll: {}, opened: null, fields: {} });
    }
  });
});

describe('a damaged link', () => {
  const noticed = () =>
    store.getState().notices.find(({ kind }) => kind === 'link-damaged')?.detail;

  it('is listed part by part, unknown keys included', () => {
    open('en/?v=1&y=2019&u=furlong&fbclid=x');
    expect(noticed()).toBe('u=furlong, y=2019');
  });

  it('is listed up to a greatest length', () => {
    open(`en/?${'k'.repeat(500)}=${'v'.repeat(500)}`);
    expect(noticed()).toBe(`${'k'.repeat(40)}=${'v'.repeat(40)}`);
    open(`en/?${Array.from({ length: 50 }, (_, i) => `x${i}=1`).join('&')}`);
    expect(noticed()).toBe('x0=1, x1=1, x2=1, x3=1, x4=1, x5=1, …');
  });
});

describe('a permanent link', () => {
  it('contains the defaults and the current camera', () => {
    open('en/p/?v=1&q=rail');
    store.getState().setView(camera(-140.5));
    expect(permanentHref(store.getState())).toBe(
      `${ROOT}en/p/?v=1&m=4/10/-140.5&f=all&q=rail&view=map&sort=own&cols=own&group=none&l=corridor.land-legs.ports.projects&g=mercator&b=embedded&u=nm`,
    );
  });
});

describe('an opened address', () => {
  it('replaces what is shown, keeps the settings, and adds a history entry', () => {
    const bar = open('es/c/pechy~cnsgh/?v=1&closed=panama&u=km&kn=12');
    openAddress(store, 'p/?f=sector:energy');
    expect(bar.writes.at(-1)).toEqual({
      method: 'pushState',
      href: 'es/p/?v=1&f=sector:energy&u=km',
    });
    expect(store.getState().closures.closed).toEqual([]);
  });

  it('adds a history entry on the same page too, so that Back brings the former filters', () => {
    const bar = open('en/p/?v=1&f=sector:energy');
    openAddress(store, 'p/?f=country:ec');
    expect(bar.writes.at(-1)).toEqual({ method: 'pushState', href: 'en/p/?v=1&f=country:ec' });
  });

  it('changes the page alone if it has no query', () => {
    const bar = open('en/c/pechy~cnsgh/?v=1&closed=panama&f=sector:energy');
    openAddress(store, 'port/pechy/');
    expect(bar.writes.at(-1)?.href).toBe('en/port/pechy/?v=1&f=sector:energy');
    openAddress(store, 'c/pechy~cnsgh/');
    expect(bar.writes.at(-1)?.href).toBe('en/c/pechy~cnsgh/?v=1&f=sector:energy');
  });

  it('is that of its link', () => {
    open('es/?v=1&u=km');
    expect(hrefOfAddress(store, 'p/?v=1&f=sector:energy')).toBe(
      `${ROOT}es/p/?v=1&f=sector:energy&u=km`,
    );
  });

  it('is formatted without what the reader has set', () => {
    const closures = { ...store.getState().closures, closed: ['panama'] };
    const selection = { kind: 'voyage', id: 'gyq~cnsha' } as const;
    expect(addressOf({ selection, closures })).toBe('c/gyq~cnsha/?v=1&closed=panama');
    expect(addressOf({ selection: { kind: 'place', id: '-13.53/-71.97' } })).toBe(
      'at/-13.53/-71.97/',
    );
  });

  it('is checked as a link is', () => {
    open('en/');
    openAddress(store, 'p/?f=sector:furs');
    expect(store.getState().notices.map(({ kind }) => kind)).toContain('link-damaged');
    expect(store.getState().selection).toEqual({ kind: 'projects' });
  });
});
