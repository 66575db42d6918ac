import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../../state/store';
import type { FrameState } from './frame-messages';
import { wireEmbed } from './wire-embed';

const HOST = 'https://news.example';
const STATE: FrameState = {
  address: 'en/port/pechy/',
  href: 'https://atlas.example/en/port/pechy/',
  title: 'Chancay',
  locale: 'en',
  selection: { kind: 'port', id: 'pechy' },
  camera: null,
};

/** A frame with the given referrer: what it posts, and how its page sends it a message. */
function frameAt(referrer: string) {
  const posted: [message: { type: string }, to: string][] = [];
  const parent = {
    postMessage: (message: { type: string }, to: string) => posted.push([message, to]),
  };
  const listeners: ((event: unknown) => void)[] = [];
  vi.stubGlobal('window', { parent, innerWidth: 700 });
  vi.stubGlobal('location', {});
  vi.stubGlobal('document', { referrer, head: {} });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  );
  vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) => {
    if (type === 'message') listeners.push(listener);
  });
  const shown: string[] = [];
  let state = STATE;
  const store = createAppStore();
  wireEmbed(store, { state: () => state, show: (address) => shown.push(address) });
  return {
    store,
    shown,
    posted,
    send: (data: unknown, origin = HOST, source: unknown = parent) => {
      for (const listener of listeners) listener({ data, origin, source });
    },
    change: (next: Partial<FrameState>) => {
      state = { ...state, ...next };
      store.getState().setSheet('peek');
    },
  };
}

const request = (rest: object) => ({ target: 'corridor-atlas', version: 1, ...rest });

describe('wireEmbed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells state and height to the origin of the page around the frame', () => {
    const { posted } = frameAt(`${HOST}/a-story`);
    expect(posted).toEqual([
      [{ source: 'corridor-atlas', version: 1, type: 'height', height: 420 }, HOST],
      [{ source: 'corridor-atlas', version: 1, type: 'state', ...STATE }, HOST],
    ]);
  });

  it('tells an unknown page nothing but the height', () => {
    const { posted, send, shown } = frameAt('');
    expect(posted.map(([{ type }, to]) => [type, to])).toEqual([['height', '*']]);
    send(request({ type: 'set', address: 'en/p/' }), 'null');
    expect(shown).toEqual([]);
  });

  it('tells of a change once, a moment later, and of none not at all', () => {
    const { posted, change } = frameAt(`${HOST}/`);
    change({});
    vi.runAllTimers();
    expect(posted).toHaveLength(2);
    for (const zoom of [3, 4, 5]) {
      change({ camera: { zoom, lat: 0, lon: 0, bearing: 0, pitch: 0 } });
    }
    vi.runAllTimers();
    expect(posted).toHaveLength(3);
    expect(posted[2]?.[0]).toMatchObject({ type: 'state', camera: { zoom: 5 } });
  });

  it('shows what the page around asks for, and tells everything again on request', () => {
    const { posted, send, shown } = frameAt(`${HOST}/`);
    send(request({ type: 'set', address: 'es/p/chancay-port/' }));
    expect(shown).toEqual(['es/p/chancay-port/']);
    send(request({ type: 'get' }));
    vi.runAllTimers();
    expect(posted.map(([{ type }]) => type)).toEqual(['height', 'state', 'height', 'state']);
  });

  it('ignores messages of others and damaged ones', () => {
    const { send, shown, posted } = frameAt(`${HOST}/`);
    const set = request({ type: 'set', address: 'en/p/' });
    send(set, 'https://evil.example');
    send(set, HOST, {});
    send({ ...set, address: 'https://evil.example/' });
    for (const data of [null, undefined, 'set', 7, [], { type: 'set' }]) send(data);
    vi.runAllTimers();
    expect(shown).toEqual([]);
    expect(posted).toHaveLength(2);
  });
});
