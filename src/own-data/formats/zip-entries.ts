import { Inflate } from 'fflate';
import { OWN_LIMITS } from '../own-file';
import { ReadFailure } from '../read-failure';

/** A file in an archive, not yet inflated. */
export interface ZipEntry {
  readonly name: string;
  /** Size once inflated, as the archive claims. */
  readonly size: number;
  /** Inflates the file. Throws a `ReadFailure` if it is damaged, or becomes larger than it claims. */
  bytes(): Uint8Array<ArrayBuffer>;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 1_000;

/** Archives of XML inflate to some 50 times their size; deflate reaches 1,032 times at most, with nothing in it. */
const MAX_RATIO = 300;

/** Bytes below which the ratio does not matter. */
const SMALL = 4 * 1024 * 1024;

/** Bytes that are inflated at a time. */
const SLICE = 16 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** Returns the files of an archive by its directory. Throws a `ReadFailure` if it is damaged, encrypted or claims too much. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new ReadFailure('zip-bomb');
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new ReadFailure('damaged');
    }
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    );
    total += size;
    if (total > OWN_LIMITS.inflatedBytes) throw new ReadFailure('too-large');
    if (size > SMALL && size > packed * MAX_RATIO) throw new ReadFailure('zip-bomb');
    const entry = { at: view.getUint32(at + 42, true), packed, size };
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    entries.push({ name, size, bytes: () => inflate(bytes, entry, method, flags) });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ name }) => !name.endsWith('/') && !name.includes('__MACOSX/'));
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new ReadFailure('damaged');
}

function inflate(
  archive: Uint8Array<ArrayBuffer>,
  { at, packed, size }: { readonly at: number; readonly packed: number; readonly size: number },
  method: number,
  flags: number,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const isEncrypted = (flags & 1) === 1;
  if (
    isEncrypted ||
    at + LOCAL_SIZE > archive.length ||
    view.getUint32(at, true) !== LOCAL_SIGNATURE
  ) {
    throw new ReadFailure('damaged');
  }
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = archive.subarray(start, start + packed);
  if (data.length !== packed) throw new ReadFailure('damaged');
  if (method === STORED) return data.slice();
  if (method !== DEFLATED) throw new ReadFailure('damaged');
  return inflateAtMost(data, size);
}

/** Inflates until the claimed size is passed, so that a false claim costs no more than a true one. */
function inflateAtMost(data: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > size) throw new ReadFailure('zip-bomb');
    parts.push(part);
  });
  try {
    for (let start = 0; start < data.length; start += SLICE) {
      stream.push(data.subarray(start, start + SLICE), start + SLICE >= data.length);
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('damaged');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
