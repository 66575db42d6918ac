import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FineCoastTiles, type TileAddress } from './fine-coast-tiles';
import { NoRangesError } from './static-archive';

const TILE: TileAddress = { z: 9, x: 146, y: 272 };
const OTHER: TileAddress = { z: 9, x: 147, y: 272 };
const BYTES = Uint8Array.of(1, 2, 3).buffer;

let answer: (tile: TileAddress) => Promise<{ data: ArrayBuffer } | undefined>;
let tiles: FineCoastTiles;
let told: boolean[];
/** Tiles in view, which are asked for when the map is told to. */
let inView: readonly TileAddress[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  inView = [TILE, OTHER];
  answer = async () => ({ data: BYTES });
  const archive = { getZxy: (z: number, x: number, y: number) => answer({ z, x, y }) };
  tiles = new FineCoastTiles(archive, {
    reload: (failed) => {
      for (const { x } of failed) {
        for (const tile of inView) if (tile.x === x) void ask(tile);
      }
    },
    tell: (isMissing) => told.push(isMissing),
  });
});
afterEach(() => {
  tiles.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ask = (tile: TileAddress, signal = new AbortController().signal) =>
  tiles.fetch(tile, signal).then(
    ({ byteLength }) => byteLength,
    (error: Error) => error.message,
  );
const fails = async () => {
  throw new Error('status 503');
};

describe('a tile of the fine coast', () => {
  it('has its bytes, and none where the archive has no tile', async () => {
    expect(await ask(TILE)).toBe(3);
    answer = async () => undefined;
    expect(await ask(TILE)).toBe(0);
  });

  it('without content has bytes of its own, which the map may hand over to its worker', async () => {
    answer = async () => undefined;
    const { signal } = new AbortController();
    const first = await tiles.fetch(TILE, signal);
    expect(await tiles.fetch(TILE, signal)).not.toBe(first);
  });

  it('that fails once comes by itself, and nothing is said', async () => {
    answer = fails;
    expect(await ask(TILE)).toBe('status 503');
    answer = async () => ({ data: BYTES });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told).toEqual([]);
  });

  it('that fails again is told, and told again when it comes', async () => {
    answer = fails;
    await ask(TILE);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toEqual([true]);
    answer = async () => ({ data: BYTES });
    await vi.advanceTimersByTimeAsync(64_000);
    expect(told).toEqual([true, false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that stays damaged is told once, although its neighbour comes', async () => {
    answer = async (tile) => (tile.x === TILE.x ? fails() : { data: BYTES });
    await Promise.all([ask(TILE), ask(OTHER)]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(told).toEqual([true]);
  });

  it('is asked for ever more rarely, but at least once a minute', async () => {
    let asked = 0;
    answer = () => {
      asked++;
      return fails();
    };
    await ask(TILE);
    await vi.advanceTimersByTimeAsync(62_000);
    expect(asked).toBe(6);
    await vi.advanceTimersByTimeAsync(128_000);
    expect(asked).toBe(8);
  });

  it('that failed is forgotten when it is out of view', async () => {
    answer = fails;
    await ask(TILE);
    await vi.advanceTimersByTimeAsync(3000);
    expect(told).toEqual([true]);
    inView = [];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([true, false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that the map no longer wants is no failure', async () => {
    answer = fails;
    expect(await ask(TILE, AbortSignal.abort())).toBe('status 503');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is asked for at once when the reader tries again', async () => {
    answer = fails;
    await ask(TILE);
    await vi.advanceTimersByTimeAsync(3000);
    answer = async () => ({ data: BYTES });
    tiles.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([true, false]);
  });

  it('is empty on a host without ranges, which only the console says, once', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    let asked = 0;
    answer = async () => {
      asked++;
      throw new NoRangesError('fine-coast.pmtiles: the host sends no ranges');
    };
    expect(await Promise.all([ask(TILE), ask(OTHER)])).toEqual([0, 0]);
    expect(await ask(TILE)).toBe(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toBe(2);
    expect(told).toEqual([]);
    expect(info.mock.calls).toEqual([
      ['fine-coast.pmtiles: the host sends no ranges; the coast is drawn without detail'],
    ]);
  });
});
