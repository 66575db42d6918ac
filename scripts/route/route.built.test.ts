import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND, finish, runCommand, startCommand } from './run-command.fixture';

const folder = mkdtempSync(join(tmpdir(), 'route-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const STREAM = ['--no-lines', '--threads', '1'];

/** Short pairs in the North Sea, which take a millisecond or two each. */
const PORTS = ['NLRTM', 'BEZEE', 'DKEBJ', 'NOKRS', 'GBHUL', 'DEWVN', '3.5,55', '5.1,56.2'];

function pairs(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [PORTS[i % PORTS.length], PORTS[(3 * i + 1) % PORTS.length]];
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

  it('has an exit code other than 0 where there is none', async () => {
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

  it('goes on after a break with the same bytes', async () => {
    const words = ['--pairs', file('in.ndjson'), '--no-lines'];
    writeFileSync(file('in.ndjson'), pairs(50));
    const whole = await runCommand([...words, '--out', file('whole.csv')]);
    expect([whole.code, whole.error]).toEqual([0, '']);
    const bytes = readFileSync(file('whole.csv'), 'utf8');
    writeFileSync(file('part.csv'), bytes.slice(0, Math.floor(bytes.length / 2)));
    const part = ['--out', file('part.csv'), '--resume', '--threads', '1'];
    expect((await runCommand([...words, ...part])).code).toBe(0);
    expect(readFileSync(file('part.csv'), 'utf8')).toBe(bytes);

    writeFileSync(file('part.csv'), bytes.replace(/[^\n]*\n$/, '101,99,x,y,1,,,\n'));
    // The last row is answered again, and held against what stands.
    const foreign = await runCommand([...words, ...part]);
    expect(foreign).toMatchObject({ code: 2, error: expect.stringContaining('last row') });
  });

  it('leaves a whole file when it is interrupted, and goes on from it', async () => {
    const count = 1000;
    writeFileSync(file('long.ndjson'), pairs(count));
    const words = ['--pairs', file('long.ndjson'), '--out', file('long-out.ndjson'), ...STREAM];
    const child = startCommand(words);
    const ended = finish(child);
    while ((statSync(file('long-out.ndjson'), { throwIfNoEntry: false })?.size ?? 0) === 0) {
      await wait(20);
    }
    child.kill('SIGINT');
    const { code, error } = await ended;
    expect(code).toBe(130);
    const left = readFileSync(file('long-out.ndjson'), 'utf8');
    expect(left.endsWith('\n')).toBe(true);
    const rows = linesOf(left);
    expect(rows.length).toBeLessThan(count);
    expect(rows.map(({ id }) => id)).toEqual(rows.map((_, i) => i));
    expect(error).toContain(`Stopped after ${rows.length.toLocaleString('en')} rows`);
    const rest = await runCommand([...words, '--resume']);
    expect(rest.code).toBe(0);
    const all = linesOf(readFileSync(file('long-out.ndjson'), 'utf8'));
    expect(all.map(({ row }) => row)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });

  it('ends without a stack trace when nobody reads on', async () => {
    const child = startCommand(['--pairs', '-', ...STREAM]);
    child.stdin?.on('error', () => {});
    child.stdin?.end(pairs(600));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, error } = await finish(child);
    expect(code).toBe(141);
    expect(error).toBe('The output was closed\n');
  });

  it('refuses a line of 200 MB without keeping it, and answers the next', async () => {
    const child = startCommand(['--pairs', '-', ...STREAM, '--input-format', 'ndjson']);
    const ended = finish(child);
    const part = Buffer.alloc(1_000_000, 'x');
    for (let i = 0; i < 200; i++) {
      if (!child.stdin?.write(part)) await new Promise((done) => child.stdin?.once('drain', done));
    }
    const memory = peakMegabytes(child.pid);
    child.stdin?.end(`\n${pairs(1)}`);
    const { code, out } = await ended;
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { row: 1, error: expect.stringContaining('longer than') },
      { row: 2, id: 0 },
    ]);
    expect(memory).toBeLessThan(200);
  });
});

it('measures a matrix of places', async () => {
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

it.skipIf(!hasParallel)('gives the same rows in parts under GNU parallel', async () => {
  const input = pairs(40);
  const words = [...COMMAND, '--pairs', '-', '--input-format', 'ndjson', ...STREAM];
  const { stdout, stderr } = spawnSync(
    'parallel',
    ['--pipe', '-N20', '-j2', '--keep-order', '-q', ...words],
    { input, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const alone = await runCommand(['--pairs', '-', ...STREAM], input);
  const without = (text: string) => linesOf(text).map(({ row, ...rest }) => rest);
  expect(without(stdout)).toEqual(without(alone.out));
});

/** The most memory that a process has held, of Linux alone; 0 elsewhere. */
function peakMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) / 1000;
  } catch {
    return 0;
  }
}
