import { describe, expect, it } from 'vitest';
import { type Line, MOST_BYTES, readLines } from './read-lines';

async function read(...chunks: readonly (string | Buffer)[]): Promise<readonly Line[]> {
  async function* input() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: Line[] = [];
  for await (const group of readLines(input())) lines.push(...group);
  return lines;
}

describe('readLines', () => {
  it('numbers lines however the input is cut', async () => {
    const text = '\uFEFFuno\r\n\n上海\n  \nlast';
    const whole = await read(text);
    expect(whole.map(({ number, text: line }) => [number, line])).toEqual([
      [1, 'uno'],
      [3, '上海'],
      [5, 'last'],
    ]);
    expect(whole.at(-1)?.end).toBe(Buffer.byteLength(text));
    expect(await read(...[...Buffer.from(text)].map((byte) => Buffer.of(byte)))).toEqual(whole);
  });

  it('yields nothing for an empty input', async () => {
    expect(await read()).toEqual([]);
    expect(await read('\n')).toEqual([]);
  });

  it('passes over a line that is too long, or not UTF-8, with an error', async () => {
    const long = Buffer.alloc(MOST_BYTES, 'x');
    const lines = await read('a\n', long, 'x\n', Buffer.of(0xff, 0x0a), 'b\n', long, 'x');
    expect(lines.map(({ number, text, error = '' }) => [number, text, error])).toEqual([
      [1, 'a', ''],
      [2, '', 'bad-row: the line is longer than 1,000,000 bytes'],
      [3, '', 'bad-row: the line is not UTF-8'],
      [4, 'b', ''],
      [5, '', 'bad-row: the line is longer than 1,000,000 bytes'],
    ]);
  });

  it('does not keep a line of a gigabyte', async () => {
    async function* input() {
      for (let i = 0; i < 1000; i++) yield Buffer.alloc(1_000_000, 'x');
      yield Buffer.from('\nb\n');
    }
    const before = process.memoryUsage().rss;
    const lines: Line[] = [];
    for await (const group of readLines(input())) lines.push(...group);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    expect(lines).toMatchObject([{ number: 1, text: '', end: 1_000_000_001 }, { text: 'b' }]);
  });
});
