import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openRows } from './open-input';
import { readLeftover, refuseExisting } from './resume';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, 'rows');
  writeFileSync(file, text);
  return file;
}

it.each([
  ['{"from":"a","to":"b"}\n', 'ndjson', [1]],
  ['\uFEFFfrom,to\na,b\n\nc,d', 'csv', [2, 4]],
  ['from\tto\na\tb\n', 'csv', [2]],
] as const)('tells the format of %j', async (text, kind, numbers) => {
  const { rows, lines, size } = await openRows(fileOf(text), undefined);
  expect(rows.kind).toBe(kind);
  expect(size).toBe(Buffer.byteLength(text));
  const found: number[] = [];
  for await (const group of lines) found.push(...group.map(({ number }) => number));
  expect(found).toEqual(numbers);
});

it.each([
  ['', 'is empty'],
  ['\n\n', 'is empty'],
  ['from,to,clsoed\n', 'did you mean closed?'],
  ['[{"from":1}]', 'holds a JSON array'],
  ['x'.repeat(2_000_000), 'longer than'],
])('refuses an input that is no table of pairs', async (text, message) => {
  await expect(openRows(fileOf(text), undefined)).rejects.toThrow(message);
});

it('takes an empty input if its format is given: a part of a stream may have no rows', async () => {
  const { lines } = await openRows(fileOf(''), 'ndjson');
  expect((await lines.next()).done).toBe(true);
});

it('refuses a file that is not there, or is a folder', async () => {
  await expect(openRows(join(folder, 'none'), undefined)).rejects.toThrow('no such file');
  await expect(openRows(folder, undefined)).rejects.toThrow('folder');
});

it('keeps the whole lines of an interrupted output', async () => {
  const file = fileOf('h\none\ntwo\nthr');
  expect(await readLeftover(file, 'h\n')).toEqual({
    rows: 2,
    last: 'two\n',
    lastFrom: 6,
    hasHeader: true,
  });
  expect(await readLeftover(file, 'h\n')).toMatchObject({ rows: 2 });
  await expect(readLeftover(file, 'x\n')).rejects.toThrow('does not begin');
  expect(await readLeftover(fileOf('h\n'), 'h\n')).toMatchObject({ rows: 0, last: '' });
  expect(await readLeftover(fileOf('on'), '')).toMatchObject({ rows: 0, hasHeader: false });
});

it('does not replace answers unasked', () => {
  expect(() => refuseExisting(fileOf('1\n'), false)).toThrow('--resume');
  refuseExisting(fileOf('1\n'), true);
  refuseExisting(fileOf(''), false);
});
