import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png';

/** Four by two pixels of three colours. */
const PIXELS = Uint8Array.of(0, 1, 2, 0, 2, 2, 1, 0);
const PALETTE = Uint8Array.of(255, 255, 255, 200, 30, 0, 10, 20, 30);
const png = indexedPng(PIXELS, { width: 4, height: 2 }, PALETTE);

describe('an indexed picture', () => {
  it('is read back by another decoder pixel by pixel', () => {
    const href = `data:image/png;base64,${png.toString('base64')}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="2"><image width="4" height="2" image-rendering="optimizeSpeed" xlink:href="${href}"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    const expected = [...PIXELS].flatMap((index) => [
      ...PALETTE.subarray(3 * index, 3 * index + 3),
      255,
    ]);
    expect([...pixels]).toEqual(expected);
  });

  it('has four bits a pixel, in rows that begin with their filter', () => {
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(png.readUInt32BE(16)).toBe(4);
    expect(png.readUInt32BE(20)).toBe(2);
    const at = png.indexOf('IDAT');
    const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    expect([...inflateSync(data)]).toEqual([0, 0x01, 0x20, 0, 0x22, 0x10]);
  });
});
