import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { COMMAND, finish, runCommand, startCommand } from './run-command.fixture';

/** Processes start slowly beside others. */
vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'route-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Processes take seconds to start, so that the full run leaves out what tests of units hold too. */
const itLong = it.runIf(process.env.ATLAS_LONG);

const file = (name: string) => join(folder, name);
const STREAM = ['--no-lines', '--threads', '1'];

/** More than threads have begun when the first are written. */
const ROWS = 600;

/** Places on the open Pacific, between which a route takes less than a millisecond. */
const PLACES = ['-140,-20', '-120,-30', '-150,-5', '-130,10', '-100,-25', '-125,-40'];

function pairs(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [PLACES[i % PLACES.length], PLACES[(3 * i + 1) % PLACES.length]];
    return `${JSON.stringify({ id: i, from, to })}\n`;
  }).join('');
}

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('one route', () => {
  it('goes from port to port by name, as a feature cut at 180 degrees', async () => {
    const { code, out } = await runCommand([
      '--from',
      'Chancay',
      '--to',
      '上海',
      '--format',
      'geojson',
    ]);
    expect(code).toBe(0);
    const { properties, geometry } = JSON.parse(out);
    expect(properties).toMatchObject({ from: 'PECHY', to: 'CNSGH' });
    expect(properties.nm).toBeGreaterThan(9200);
    expect(geometry.type).toBe('MultiLineString');
    for (const [lon] of geometry.coordinates.flat()) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  });

  itLong('has an exit code other than 0 where there is none', async () => {
    const { code, out } = await runCommand(['--from=103.5,34.5', '--to', 'PECHY']);
    expect(code).toBe(1);
    expect(out).toContain('landlocked');
  });
});

describe('a stream of pairs', () => {
  it('answers each row in its place and says which row is wrong', async () => {
    const csv = `id,from,to,via
a,PECHY,Callao,
b,Calao,PECHY,
c,"San Pedro, AR",Montevideo,
d,PECHY
e,30,122,
`;
    const { code, out, error } = await runCommand(
      ['--pairs', '-', '--format', 'ndjson', ...STREAM],
      csv,
    );
    expect(code).toBe(1);
    expect(error).toContain('3 rows have no route; the first is row 3: bad-row: from: no ');
    const rows = linesOf(out);
    expect(rows.map(({ row, id, error: fault = '' }) => [row, id, fault])).toEqual([
      [2, 'a', ''],
      [3, 'b', expect.stringMatching(/"Calao"; did you mean PECLL \(Callao/)],
      [4, 'c', ''],
      [5, null, expect.stringContaining('2 cells, expected 4')],
      [6, 'e', expect.stringContaining('from: ')],
    ]);
    expect(rows[0].nm).toBeGreaterThan(30);
    expect(rows[0].nm).toBeLessThan(60);
  });

  it('leaves whole lines when it is interrupted, and goes on to the same bytes', async () => {
    const words = ['--pairs', file('in.ndjson'), '--no-lines'];
    writeFileSync(file('in.ndjson'), pairs(ROWS));
    const whole = await runCommand([...words, '--out', file('whole.ndjson')]);
    expect([whole.code, whole.error]).toEqual([0, '']);

    const part = [...words, '--out', file('part.ndjson'), '--threads', '1'];
    const child = startCommand(part);
    const ended = finish(child);
    while ((statSync(file('part.ndjson'), { throwIfNoEntry: false })?.size ?? 0) === 0) {
      await wait(20);
    }
    child.kill('SIGINT');
    const { code, error } = await ended;
    expect(code).toBe(130);
    const left = readFileSync(file('part.ndjson'), 'utf8');
    const rows = linesOf(left).length;
    expect(left.endsWith('\n')).toBe(true);
    expect(rows).toBeLessThan(ROWS);
    expect(error).toContain(`Stopped after ${rows.toLocaleString('en')} rows`);

    // As a machine that stops leaves it.
    writeFileSync(file('part.ndjson'), left.slice(0, -10));
    expect((await runCommand([...part, '--resume'])).code).toBe(0);
    expect(readFileSync(file('part.ndjson'), 'utf8')).toBe(
      readFileSync(file('whole.ndjson'), 'utf8'),
    );

    // The last row is answered again, and held against what stands.
    writeFileSync(file('part.ndjson'), '{"row":1,"id":0,"nm":1}\n');
    expect(await runCommand([...part, '--resume'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('last row'),
    });
  });

  it('ends without a stack trace when nobody reads on', async () => {
    const child = startCommand(['--pairs', '-', ...STREAM]);
    child.stdin?.on('error', () => {});
    child.stdin?.end(pairs(ROWS));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, error } = await finish(child);
    expect(code).toBe(141);
    expect(error).toBe('The output was closed\n');
  });
});

itLong('measures a matrix of places', async () => {
  const { code, out } = await runCommand(['--matrix', '-'], 'Callao\nPECHY\n上海\n');
  expect(code).toBe(0);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  expect(rows[0]).toEqual(['', 'Callao', 'PECHY', '上海']);
  expect(rows[1]?.[3]).toBe(rows[3]?.[1]);
  expect(rows[2]?.[2]).toBe('0');
  expect(Number(rows[1]?.[3])).toBeGreaterThan(9000);
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel) console.log('GNU parallel is not installed: its test is skipped');

it.runIf(process.env.ATLAS_LONG && hasParallel)(
  'gives the same rows in parts under GNU parallel',
  async () => {
    const input = pairs(40);
    const words = [...COMMAND, '--pairs', '-', '--input-format', 'ndjson', ...STREAM];
    const { stdout, stderr } = spawnSync(
      'parallel',
      ['--pipe', '-N20', '-j2', '--keep-order', '-q', ...words],
      { input, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const alone = await runCommand(['--pairs', '-', ...STREAM], input);
    const answersOf = (text: string) => linesOf(text).map(({ id, nm }) => [id, nm]);
    expect(answersOf(stdout)).toEqual(answersOf(alone.out));
  },
);
