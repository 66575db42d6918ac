import type { TextEncoding } from '../own-choices';

/** Bytes by which an encoding is guessed. */
export const HEAD_BYTES = 256 * 1024;

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Guesses the encoding of a text from its first bytes: by its mark, by zeros, by what decodes, by how bytes come in pairs. */
export function guessEncoding(head: Uint8Array): TextEncoding {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, index) => head[index] === byte)) return encoding;
  }
  const [even, odd] = countZeros(head);
  if (odd > head.length / 8 && even < odd / 8) return 'utf-16le';
  if (even > head.length / 8 && odd < even / 8) return 'utf-16be';
  if (decodes(head, 'utf-8')) return 'utf-8';
  return isPaired(head) && decodes(head, 'gb18030') ? 'gb18030' : 'windows-1252';
}

/** Returns whether bytes are no text: they hold zeros though they are not UTF-16. */
export function isBinary(head: Uint8Array, encoding: TextEncoding): boolean {
  return !encoding.startsWith('utf-16') && head.includes(0);
}

/** Bytes of a file that are in memory at a time. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** Bytes that are decoded at a time, so few that what is made of them is short-lived. */
const PIECE_BYTES = 128 * 1024;

/** Decodes a file in pieces, so that it is never in memory as a whole. Bytes that do not decode become U+FFFD. */
export async function* decodeText(
  file: Blob,
  encoding: TextEncoding,
  onBytes: (readBytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for (let start = 0; start < file.size; start += SLICE_BYTES) {
    const bytes = new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer());
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
      onBytes(Math.min(file.size, start + at + PIECE_BYTES));
    }
  }
  yield decoder.decode();
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countZeros(bytes: Uint8Array): readonly [even: number, odd: number] {
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  return [even, odd];
}

/** Returns whether bytes above 127 mostly stand in runs of even length, as in GB 2312; accented letters stand alone. */
function isPaired(bytes: Uint8Array): boolean {
  let [paired, single, run] = [0, 0, 0];
  for (let index = 0; index <= bytes.length; index++) {
    if ((bytes[index] ?? 0) > 127) {
      run++;
      continue;
    }
    if (run % 2 === 0) paired += run;
    else single += run;
    run = 0;
  }
  return paired > 4 * single;
}

/** Decodes a whole file. */
export async function readText(
  file: Blob,
  encoding: TextEncoding,
  onBytes: (readBytes: number) => void,
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeText(file, encoding, onBytes)) pieces.push(piece);
  return pieces.join('');
}
