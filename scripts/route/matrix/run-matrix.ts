import Papa from 'papaparse';
import type { Position } from '../../../src/geo/position';
import { searchOrigin } from '../../../src/routing/index';
import { prepareEngine } from '../built-engine';
import type { MatrixCommand } from '../command';
import { createResolver, type Place } from '../places/resolver';
import { parseOptions, type RouteOptions } from '../route-options';
import { nameOf, openFile } from '../stream/open-input';
import { openOutput } from '../stream/output';
import { createProgress } from '../stream/progress';
import { readLines } from '../stream/read-lines';
import { refuseExisting } from '../stream/resume';
import { WorkerPool } from '../stream/worker-pool';
import { hasDirection, type MatrixSettings } from './matrix-task';
import { Triangle } from './triangle';

/** Places of the largest matrix: it is kept in memory, 8 bytes a pair. */
const MOST_PLACES = 5000;

const WORKER = new URL('./worker.ts', import.meta.url);

interface NamedPlace {
  /** As the file has it. */
  readonly name: string;
  readonly place: Place;
}

/**
 * Runs `--matrix`: measures between all places of a file origin by origin, each pair once unless `via` gives routes a direction,
 * and writes a line an origin. Resolves with the exit code.
 */
export async function runMatrix(command: MatrixCommand): Promise<number> {
  prepareEngine();
  const options = parseOptions(command.fields, createResolver(command.wrapsLongitudes));
  if (command.out !== undefined) refuseExisting(command.out, command.replaces);
  const places = await readPlaces(command);
  const output = openOutput(command.out);
  const names = places.map(({ name }) => name);
  if (command.format === 'csv') await output.write(`${Papa.unparse([['', ...names]])}\n`);
  let failures = 0;
  for await (const [origin, miles] of measureAll(places, options, command.threads)) {
    failures += miles.filter(Number.isNaN).length;
    await output.write(formatRow(names, origin, miles, command.format));
  }
  await output.end();
  if (failures > 0) console.error(`${failures.toLocaleString('en')} cells have no route`);
  return failures > 0 ? 1 : 0;
}

/**
 * Yields the miles from each place to all, in the order of the places. Threads take the places in the order in which pairs are
 * searched, so that all pairs of one thread's place with those that follow share a search.
 */
async function* measureAll(
  places: readonly NamedPlace[],
  options: RouteOptions,
  threads: number,
): AsyncGenerator<readonly [origin: number, miles: readonly number[]]> {
  const isWhole = hasDirection(options);
  const order = isWhole ? [...places.keys()] : searchOrder(places);
  const positions = order.map((at) => (places[at] as NamedPlace).place.position);
  const settings: MatrixSettings = { positions, options };
  const pool = new WorkerPool<number, Float64Array>(WORKER, settings, threads);
  const triangle = new Triangle(places.length);
  const pairs = places.length * (isWhole ? places.length : (places.length - 1) / 2);
  const progress = createProgress(pairs);
  let done = 0;
  try {
    const rows = order.map((_, origin) => pool.run(origin));
    for (const row of rows) row.catch(() => {});
    const ranks = new Uint32Array(order.length);
    order.forEach((at, rank) => {
      ranks[at] = rank;
    });
    let measuredUpTo = 0;
    for (const origin of places.keys()) {
      const rank = ranks[origin] as number;
      let measured: Float64Array | undefined;
      for (; measuredUpTo <= rank; measuredUpTo++) {
        measured = (await rows[measuredUpTo]) as Float64Array;
        if (!isWhole) triangle.set(measuredUpTo, measured);
        done += measured.length;
        progress.update(done, done);
      }
      if (isWhole) {
        yield [origin, [...(measured ?? [])]];
        continue;
      }
      const miles = triangle.row(rank);
      yield [origin, Array.from(ranks, (each) => miles[each] as number)];
    }
  } finally {
    progress.stop();
    await pool.close();
  }
}

/** Returns the numbers of places in the order in which the search between two begins at the first. */
function searchOrder(places: readonly NamedPlace[]): readonly number[] {
  const isFirst = (from: Position, to: Position) => searchOrigin({ from, to }) === from;
  return [...places.keys()].sort((a, b) => {
    const [from, to] = [a, b].map((at) => (places[at] as NamedPlace).place.position) as [
      Position,
      Position,
    ];
    return String(from) === String(to) ? a - b : isFirst(from, to) ? -1 : 1;
  });
}

/** Reads a place a line. Throws an error that names all lines that are none. */
async function readPlaces({ file, wrapsLongitudes }: MatrixCommand): Promise<NamedPlace[]> {
  const resolver = createResolver(wrapsLongitudes);
  const places: NamedPlace[] = [];
  const faults: string[] = [];
  for await (const lines of readLines(openFile(file).stream)) {
    for (const { number, text, error } of lines) {
      const place = error === undefined ? resolver.place(text) : { error };
      if ('error' in place) faults.push(`line ${number}: ${place.error}`);
      else places.push({ name: text.trim(), place });
    }
    if (places.length > MOST_PLACES) {
      throw new Error(`${nameOf(file)} has more than ${MOST_PLACES.toLocaleString('en')} places`);
    }
  }
  if (faults.length > 0) throw new Error(`${nameOf(file)}:\n${faults.join('\n')}`);
  if (places.length === 0) throw new Error(`${nameOf(file)} is empty, expected a place a line`);
  return places;
}

function formatRow(
  names: readonly string[],
  origin: number,
  miles: readonly number[],
  format: MatrixCommand['format'],
): string {
  const cells = miles.map((each) => (Number.isNaN(each) ? null : each));
  const from = names[origin] ?? '';
  if (format === 'csv') return `${Papa.unparse([[from, ...cells]])}\n`;
  return `${JSON.stringify({ from, to: names, nm: cells })}\n`;
}
