/**
 * A pack holds many small files in one: four bytes with the length of the index (little-endian), the index as JSON, then the
 * files one after another. The site publishes it in gzip, which is undone before it is kept.
 */
type PackIndex = Readonly<Record<string, readonly [offset: number, bytes: number]>>;

const HEAD = 4;

/** Returns a pack of files by their paths. */
export function writePack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let offset = 0;
  const entries = [...files].map(([path, { length }]) => {
    const entry = [path, [offset, length]] as const;
    offset += length;
    return entry;
  });
  const index = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const pack = new Uint8Array(HEAD + index.length + offset);
  new DataView(pack.buffer).setUint32(0, index.length, true);
  pack.set(index, HEAD);
  let at = HEAD + index.length;
  for (const file of files.values()) {
    pack.set(file, at);
    at += file.length;
  }
  return pack;
}

/** A pack that is read in parts. */
export interface Pack {
  /** Returns a file; undefined if the pack has none of this path. */
  file(path: string): Blob | undefined;
}

/** Resolves to a pack. Rejects if it is not one, or not whole. */
export async function readPack(blob: Blob): Promise<Pack> {
  const head = await blob.slice(0, HEAD).arrayBuffer();
  if (head.byteLength < HEAD) throw new Error(`The pack has ${head.byteLength} bytes`);
  const start = HEAD + new DataView(head).getUint32(0, true);
  const index = JSON.parse(await blob.slice(HEAD, start).text()) as PackIndex;
  const end = Object.values(index).reduce((most, [at, bytes]) => Math.max(most, at + bytes), 0);
  if (start + end !== blob.size) {
    throw new Error(`The pack has ${blob.size} bytes, expected ${start + end}`);
  }
  return {
    file(path) {
      const entry = Object.hasOwn(index, path) ? index[path] : undefined;
      return entry && blob.slice(start + entry[0], start + entry[0] + entry[1]);
    },
  };
}
