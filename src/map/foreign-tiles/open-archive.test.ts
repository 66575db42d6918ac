import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { madeArchive, namedPoints, varint } from './archive.fixture';
import { openArchive } from './open-archive';
import {
  failureOf,
  type PART_LIMITS,
  type PartAnswer,
  type PartPort,
  PartSource,
} from './part-source';
import { isSoundTile } from './sound-tile';

const POINTS = namedPoints(['Toromocho', -76.1, -11.6], ['Las Bambas', -72.3, -14.1]);

/** A port of a host that has a file, or answers as a test says. */
function host(file: Uint8Array<ArrayBuffer>, answer?: (id: number) => PartAnswer | undefined) {
  const asked: (readonly [offset: number, length: number])[] = [];
  const port: PartPort = {
    onmessage: null,
    postMessage({ id, offset, length }) {
      asked.push([offset, length]);
      const buffer = file.slice(offset, offset + length).buffer;
      const data = answer ? answer(id) : { id, buffer };
      if (data) setTimeout(() => port.onmessage?.(new MessageEvent('message', { data })));
    },
  };
  return { port, asked };
}

const open = (file: Uint8Array<ArrayBuffer>) =>
  openArchive(new PartSource('https://data.test/a.pmtiles', host(file).port));
const whyNot = (file: Uint8Array<ArrayBuffer>) => open(file).then(() => 'opened', failureOf);

describe('openArchive', () => {
  it('says zooms, bounds and layers, and gives tiles that can be read', async () => {
    const { facts, tile } = await open(madeArchive(POINTS, { maxZoom: 2 }));
    expect(facts).toEqual({
      minZoom: 0,
      maxZoom: 2,
      bounds: [-180, -85, 180, 85],
      layers: ['mines'],
    });
    expect((await tile(0, 0, 0)).byteLength).toBeGreaterThan(40);
    expect((await tile(1, 1, 0)).byteLength).toBe(0);
  });

  it('refuses what is no archive, holds pictures, or names no layers', async () => {
    expect(await whyNot(new TextEncoder().encode('<!doctype html>'.repeat(20)))).toBe(
      'not-pmtiles',
    );
    expect(await whyNot(new Uint8Array())).toBe('not-pmtiles');
    expect(await whyNot(madeArchive(POINTS, { tileType: 2 }))).toBe('raster');
    expect(await whyNot(madeArchive(POINTS, { tileType: 77 }))).toBe('damaged');
    for (const vector_layers of [undefined, 'mines', [], [1, null, { id: 3 }, { id: '' }]]) {
      expect(await whyNot(madeArchive(POINTS, { metadata: { vector_layers } }))).toBe('damaged');
    }
  });

  it('reads no more layers than it draws, each once', async () => {
    const names = Array.from({ length: 400 }, (_, i) => ({ id: `l${i % 300}` }));
    const { facts } = await open(madeArchive(POINTS, { metadata: { vector_layers: names } }));
    expect(facts.layers).toHaveLength(24);
  });

  it('gives no tile that claims more than it holds', async () => {
    const { tile } = await open(madeArchive(POINTS, { tile: bombTile() }));
    await expect(tile(0, 0, 0)).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('refuses a list of layers that inflates beyond the limit', async () => {
    const file = madeArchive(POINTS);
    const bomb = gzipSync(new Uint8Array(16 * 1024 * 1024));
    const view = new DataView(file.buffer);
    const directory = file.slice(127, 127 + Number(view.getBigUint64(16, true)));
    const packed = gzipSync(directory);
    view.setBigUint64(16, BigInt(packed.length), true);
    view.setBigUint64(24, BigInt(127 + packed.length), true);
    view.setBigUint64(32, BigInt(bomb.length), true);
    view.setUint8(97, 2);
    const head = file.slice(0, 127);
    expect(await whyNot(Uint8Array.from([...head, ...packed, ...bomb]))).toBe('too-large');
  });

  it('ends with a reason for every archive that is changed at any byte', async () => {
    const file = madeArchive(POINTS);
    for (let at = 0; at < file.length; at++) {
      const changed = file.slice();
      changed[at] = 255 - (changed[at] ?? 0);
      const archive = await open(changed).catch(failureOf);
      if (typeof archive === 'string') continue;
      await archive.tile(0, 0, 0).catch(failureOf);
    }
  });
});

describe('PartSource', () => {
  const limits = { partBytes: 100, allBytes: 250, patienceMs: 20 } as unknown as typeof PART_LIMITS;
  const file = new Uint8Array(1000);

  it('asks for no part beyond its limits, nor for more than all may have', async () => {
    const { port, asked } = host(file);
    const source = new PartSource('a', port, limits);
    await expect(source.getBytes(0, 101)).rejects.toMatchObject({ reason: 'too-large' });
    await source.getBytes(0, 100);
    await source.getBytes(0, 100);
    await expect(source.getBytes(0, 100)).rejects.toMatchObject({ reason: 'too-large' });
    for (const [offset, length] of [
      [0, 0],
      [2 ** 60, 1],
      [Number.NaN, 1],
    ] as const) {
      await expect(source.getBytes(offset, length)).rejects.toMatchObject({ reason: 'damaged' });
    }
    expect(asked).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });

  it('tells what the frame tells, and gives up on one that does not answer', async () => {
    for (const reason of ['unreachable', 'no-parts', 'too-large'] as const) {
      const source = new PartSource('a', host(file, (id) => ({ id, reason })).port, limits);
      await expect(source.getBytes(0, 1)).rejects.toMatchObject({ reason });
    }
    const silent = new PartSource('a', host(file, () => undefined).port, limits);
    await expect(silent.getBytes(0, 1)).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe('isSoundTile', () => {
  it('refuses lengths and counts beyond the tile, and what is no tile', () => {
    expect(isSoundTile(new Uint8Array())).toBe(true);
    expect(isSoundTile(bombTile())).toBe(false);
    expect(isSoundTile(tileOf([...varint(9 + (2 << 3)), 2, 2]))).toBe(false);
    expect(isSoundTile(tileOf([9, 2, 2]))).toBe(true);
    expect(isSoundTile(tileOf([9, 2, 2], 0))).toBe(false);
    expect(isSoundTile(Uint8Array.from([0x1a, 200, 1]))).toBe(false);
    expect(isSoundTile(new TextEncoder().encode('<html>'))).toBe(false);
  });
});

/** Returns a tile of one layer with one feature, by its geometry's numbers. */
function tileOf(geometry: readonly number[], extent = 4096): Uint8Array {
  const feature = [0x18, 1, 0x22, ...varint(geometry.length), ...geometry];
  const layer = [0x78, 2, 0x0a, 1, 0x61, 0x28, ...varint(extent), 0x12, feature.length, ...feature];
  return Uint8Array.from([0x1a, layer.length, ...layer]);
}

/** Returns a tile whose geometry closes a ring half a billion times. */
function bombTile(): Uint8Array {
  return tileOf([9, 2, 2, ...varint(7 + 2 ** 31)]);
}
