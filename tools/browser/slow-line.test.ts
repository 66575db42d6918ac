import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SlowHost, slowLine } from './slow-line';
import { serveFolder } from './static-server';

const LARGE = 'abcdefghij'.repeat(20_000);

let root: string;
let line: SlowHost;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'slow-line-'));
  writeFileSync(join(root, 'large.txt'), LARGE);
  writeFileSync(join(root, 'small.txt'), 'small');
  line = await slowLine(await serveFolder({ root }), { latency: 1, bitsPerSecond: 16_000_000 });
});
afterAll(async () => {
  await line.close();
  rmSync(root, { recursive: true });
});

const read = async (file: string) => (await fetch(line.url + file)).text();

it('delivers answers whole, and a small one before a large one that was asked for earlier', async () => {
  const before = line.bytes();
  const order: string[] = [];
  const large = read('large.txt').then((text) => {
    order.push('large');
    return text;
  });
  const small = read('small.txt').then((text) => {
    order.push('small');
    return text;
  });
  expect(await small).toBe('small');
  expect(await large).toBe(LARGE);
  expect(order).toEqual(['small', 'large']);
  expect(line.bytes() - before).toBeGreaterThan(LARGE.length + 5);
  expect(line.bytes() - before).toBeLessThan(LARGE.length + 2000);
});

it('is not quiet while something waits for its turn', async () => {
  const answer = read('large.txt');
  while (line.quietFor() > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  await answer;
  expect(line.quietFor()).toBeGreaterThanOrEqual(0);
});

it('survives a reader that goes away', async () => {
  const leaving = new AbortController();
  const answer = await fetch(`${line.url}large.txt`, { signal: leaving.signal });
  leaving.abort();
  await expect(answer.text()).rejects.toThrow();
  expect(await read('small.txt')).toBe('small');
});
