import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrModules } from './qr-modules';

const LINK =
  'https://atlas.example/zh/c/pechy~cnsgh/?v=1&m=4.25/-11.6/-77.2&f=sector:energy&l=corridor.projects&kn=14.5&closed=none';
const PIXELS = 4;

describe('a QR code', () => {
  it('is read by jsQR as the link', () => {
    const { size, path } = qrModules(LINK) ?? { size: 0, path: '' };
    const width = size * PIXELS;
    expect(jsQR(pixelsOf(path, size), width, width)?.data).toBe(LINK);
  });

  it('has a quiet zone of four modules on each side', () => {
    const { size, path } = qrModules(LINK) ?? { size: 0, path: '' };
    const dark = rectanglesOf(path);
    expect(Math.min(...dark.map(({ x }) => x), ...dark.map(({ y }) => y))).toBe(QUIET_ZONE);
    expect(Math.max(...dark.map(({ x, width }) => x + width))).toBe(size - QUIET_ZONE);
    expect(Math.max(...dark.map(({ y }) => y + 1))).toBe(size - QUIET_ZONE);
  });

  it('does not exist of a text that is too long', () => {
    expect(qrModules('x'.repeat(2954))).toBeUndefined();
  });
});

function rectanglesOf(path: string) {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((match) => {
    const [x = 0, y = 0, width = 0] = match.slice(1).map(Number);
    return { x, y, width };
  });
}

/** Draws the path, dark on light, as the pixels of a canvas. */
function pixelsOf(path: string, size: number): Uint8ClampedArray {
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width } of rectanglesOf(path)) {
    for (let row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
      for (let column = x * PIXELS; column < (x + width) * PIXELS; column++) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return pixels;
}
