/** Largest prime below 2^16 (RFC 1950, section 8.2). */
const BASE = 65521;

/** Bytes that are added before the sums are reduced; both sums stay below 2^32. */
const BLOCK = 3800;

/** Returns the Adler-32 checksum of bytes, an unsigned integer of 32 bits (RFC 1950, section 9). */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + BLOCK, bytes.length);
    for (; at < end; at++) {
      a += bytes[at] as number;
      b += a;
    }
    a %= BASE;
    b %= BASE;
  }
  return ((b << 16) | a) >>> 0;
}
