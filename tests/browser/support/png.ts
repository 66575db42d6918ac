import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, 0 to 255 each. */
  at(x: number, y: number): readonly [number, number, number];
}

/** Decodes the PNGs that browsers write: 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Picture {
  const [width, height, depth, kind] = [
    file.readUInt32BE(16),
    file.readUInt32BE(20),
    file[24],
    file[25],
  ];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) {
    throw new Error(`PNG has depth ${depth} and colour type ${kind}, expected 8 and 2 or 6`);
  }
  const channels = kind === 6 ? 4 : 3;
  const pixels = unfilter(inflateSync(dataOf(file)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const i = (y * width + x) * channels;
      return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    },
  };
}

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Reverses the filter of each row: none, left, above, average or Paeth. */
function unfilter(data: Buffer, row: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const left = x < channels ? 0 : (out[y * row + x - channels] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * row + x] ?? 0);
      const upLeft = y === 0 || x < channels ? 0 : (out[(y - 1) * row + x - channels] ?? 0);
      const taken =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, upLeft)
                : 0;
      out[y * row + x] = (data[y * (row + 1) + 1 + x] ?? 0) + taken;
    }
  }
  return out;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}
