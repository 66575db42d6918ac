import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openOutput } from './output';

const folder = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes far more than fits in memory at once, and warns of no leak', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const file = join(folder, 'long');
  const output = openOutput(file);
  const part = 'x'.repeat(100_000);
  for (let i = 0; i < 50; i++) await output.write(part);
  await output.end();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(readFileSync(file, 'utf8')).toBe(part.repeat(50));
  expect(warnings).toEqual([]);
});

it('goes on from a byte', async () => {
  const file = join(folder, 'short');
  const first = openOutput(file);
  await first.write('one\ntwo\n');
  await first.end();
  const second = openOutput(file, 4);
  await second.write('2\n3\n');
  await second.end();
  expect(readFileSync(file, 'utf8')).toBe('one\n2\n3\n');
});

it('throws if it cannot be opened', async () => {
  const output = openOutput(join(folder, 'none', 'file'));
  await expect(output.end()).rejects.toThrow('ENOENT');
});
