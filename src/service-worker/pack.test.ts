import { describe, expect, it } from 'vitest';
import { readPack, writePack } from './pack';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['generated/data/en/a.json', bytesOf('{"a":"Chancay 钱凯"}')],
  ['generated/routing/network.bin', new Uint8Array([0, 255, 31, 139])],
  ['generated/empty.json', new Uint8Array()],
]);

describe('a pack', () => {
  it('returns every file as it was', async () => {
    const pack = await readPack(new Blob([new Uint8Array(writePack(FILES))]));
    for (const [path, content] of FILES) {
      const found = await pack.file(path)?.arrayBuffer();
      expect(new Uint8Array(found ?? new ArrayBuffer(9)), path).toEqual(content);
    }
  });

  it('says that it lacks a file, also one named like a property of every object', async () => {
    const pack = await readPack(new Blob([new Uint8Array(writePack(FILES))]));
    expect(pack.file('generated/data/en/b.json')).toBeUndefined();
    expect(pack.file('constructor')).toBeUndefined();
  });

  it('is refused if it is cut off', async () => {
    const whole = new Uint8Array(writePack(FILES));
    await expect(readPack(new Blob([whole.slice(0, -1)]))).rejects.toThrow(/expected/);
    await expect(readPack(new Blob([whole.slice(0, 2)]))).rejects.toThrow(/2 bytes/);
  });
});
