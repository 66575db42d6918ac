import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;
const INDEXED = 3;

/** The most colours of a palette. */
export const MAX_COLOURS = 2 ** BITS;

/**
 * Returns a PNG of 4 bits a pixel, after the PNG specification (third edition). `pixels` holds an index of the palette for each
 * pixel, row by row; `palette` holds red, green and blue in turn. The width must be even.
 */
export function indexedPng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Uint8Array,
): Buffer {
  const stride = width / 2 + 1;
  // Each row begins with a byte for its filter, which is none.
  const rows = Buffer.alloc(stride * height);
  for (let y = 0, from = 0; y < height; y++) {
    for (let to = y * stride + 1; to < (y + 1) * stride; to++, from += 2) {
      rows[to] = ((pixels[from] ?? 0) << BITS) | (pixels[from + 1] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
