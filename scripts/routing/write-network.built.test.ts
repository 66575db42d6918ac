import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { HEADER_BYTES, type Network, readNetwork, SIZES, VERSION } from '../../src/routing/network';
import { HAZARD, LAND } from '../../src/routing/obstacles';
import { ringAround, shoresOf } from '../../src/routing/shores.fixture';
import { toPosition, type Vec } from '../../src/routing/vec';
import { networkBytes } from '../../tools/routing/built-router';
import { GRID } from './build-network';
import { cellAt, vecOf } from './grid-points';
import { writeNetwork } from './write-network';

const middle: fc.Arbitrary<Position> = fc.oneof(
  fc.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -84, max: 84 })),
  fc.tuple(fc.constantFrom(-180, 180, 179.9), fc.integer({ min: -84, max: 84 })),
);
const radii = fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), {
  minLength: 3,
  maxLength: 30,
});
const ring = fc.record({
  ring: fc.tuple(middle, radii).map(([at, list]) => ringAround(at, list).map(onGrid)),
  kind: fc.constantFrom(LAND, HAZARD),
});
const shores = fc.array(ring, { minLength: 1, maxLength: 8 }).map((list) => shoresOf(list));
const edges = fc
  .uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })), { selector: String })
  .map((list) => list.map(([node, step]) => [node, node + step] as const))
  .map((list) => list.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
const network: fc.Arbitrary<Network> = fc
  .tuple(shores, shores, edges, fc.infiniteStream(fc.nat()))
  .map(([fine, coarse, list, numbers]) => {
    const next = (below: number) => Number(numbers.next().value) % below;
    const countOf = ({ offings }: typeof fine) => offings.filter((offing) => offing > 0).length;
    return {
      ...{ fine, coarse, edges: Uint32Array.from(list.flat()) },
      beyondWeather: Uint8Array.from(list, () => next(2)),
      places: Uint32Array.from({ length: countOf(coarse) }, () => next(countOf(fine) + 1)),
    };
  });

describe('a network', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(network, (written) => {
        expect(readNetwork(bufferOf(written))).toEqual(written);
      }),
      { numRuns: 100 },
    );
  });

  it('is written as the same bytes each time', () => {
    fc.assert(
      fc.property(network, (written) => {
        const bytes = writeNetwork(written, GRID);
        expect(writeNetwork(readNetwork(bufferOf(written)), GRID)).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('as built is read and written byte for byte', () => {
    const bytes = networkBytes();
    expect(writeNetwork(readNetwork(bytes), GRID)).toEqual(new Uint8Array(bytes));
  });
});

describe('a damaged network', () => {
  let whole: ArrayBuffer;
  beforeAll(() => {
    whole = networkBytes();
  });

  const damaged = (at: number, change: (view: DataView) => void): ArrayBuffer => {
    const copy = whole.slice(0);
    change(new DataView(copy, at));
    return copy;
  };

  it('with another magic is refused', () => {
    const copy = damaged(0, (view) => view.setUint32(0, 0x504d5469, true));
    expect(() => readNetwork(copy)).toThrow(/magic 1347245161, expected \d+/);
  });

  it('of another version is refused', () => {
    const copy = damaged(4, (view) => view.setUint32(0, VERSION + 1, true));
    expect(() => readNetwork(copy)).toThrow(`version ${VERSION + 1}, expected ${VERSION}`);
  });

  it('cut short is refused with its length and the expected one', () => {
    const [got, wanted] = [whole.byteLength - 101 - HEADER_BYTES, whole.byteLength - HEADER_BYTES];
    expect(() => readNetwork(whole.slice(0, -101))).toThrow(`${got}, expected ${wanted}`);
  });

  it.each([0, 1, HEADER_BYTES - 1])('of %d bytes is refused', (length) => {
    expect(() => readNetwork(whole.slice(0, length))).toThrow(
      `${length} bytes, expected at least ${HEADER_BYTES}`,
    );
  });

  it('of only a header is refused', () => {
    expect(() => readNetwork(whole.slice(0, HEADER_BYTES))).toThrow(/length in bytes 0, expected/);
  });

  it('with extra bytes is refused', () => {
    const longer = new Uint8Array(whole.byteLength + 1);
    longer.set(new Uint8Array(whole));
    expect(() => readNetwork(longer.buffer)).toThrow(/length in bytes \d+, expected \d+/);
  });

  it('with one wrong byte anywhere is refused', () => {
    const at = fc.integer({ min: HEADER_BYTES, max: whole.byteLength - 1 });
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 255 }), (byte, change) => {
        const copy = damaged(byte, (view) => view.setUint8(0, view.getUint8(0) ^ change));
        expect(() => readNetwork(copy)).toThrow(/checksum \d+, expected \d+/);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    { what: 'magic', at: 0 },
    { what: 'version', at: 4 },
    { what: 'length', at: 8 },
    { what: 'checksum', at: 12 },
    ...SIZES.map((what, i) => ({ what, at: 16 + 4 * i })),
    { what: 'columns', at: 36 },
    { what: 'row step', at: 42 },
    { what: 'south', at: 50 },
  ])('with a wrong $what in its header is refused', ({ at }) => {
    const copy = damaged(at, (view) => view.setUint8(0, view.getUint8(0) ^ 1));
    expect(() => readNetwork(copy)).toThrow(/^Network has .* \d+, expected \d+/);
  });

  it('of random bytes is refused', () => {
    const text = new TextEncoder().encode('<!doctype html><title>404</title>'.repeat(9));
    expect(() => readNetwork(text.slice().buffer)).toThrow(/magic \d+, expected \d+/);
  });
});

function onGrid(point: Vec): Vec {
  return vecOf(GRID, cellAt(GRID, toPosition(point)));
}

function bufferOf(written: Network): ArrayBuffer {
  return writeNetwork(written, GRID).slice().buffer;
}
