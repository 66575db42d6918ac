import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { argv, cpuUsage, resourceUsage } from 'node:process';
import { pathToFileURL } from 'node:url';
import { readFile } from '../src/own-data/read-file';
import { randomNumbers } from '../tools/random/random-numbers';
import { installLoaders } from './install-loaders';
import { ownDataReport } from './own-data-report';
import { measureOnScreen } from './own-data-screen';

/**
 * `npm run bench:own`: measures reading made files in the way of the reader's own data, each in a process of its own, then on the
 * built atlas, each time beside @loaders.gl, which is installed for it. Writes docs/bench-own-data.md.
 */
const FOLDER = '.cache/own-data';
const MEGABYTE = 1e6;
const ROWS = 500_000;

const EMPTY =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}';

interface MadeFile {
  readonly name: string;
  readonly path: string;
  readonly make: (path: string) => Promise<void>;
}

const FILES: readonly MadeFile[] = [
  {
    name: 'GeoJSON, 10 MB',
    path: `${FOLDER}/points-10.geojson`,
    make: (path) => writeGeojson(path, 10 * MEGABYTE),
  },
  {
    name: 'GeoJSON, 100 MB',
    path: `${FOLDER}/points-100.geojson`,
    make: (path) => writeGeojson(path, 100 * MEGABYTE),
  },
  {
    name: 'CSV, 500,000 rows',
    path: `${FOLDER}/rows.csv`,
    make: (path) => writeCsv(path, ROWS),
  },
];

/** The points of the table as GeoJSON, for the bare map. */
const POINTS: MadeFile = {
  name: 'the same rows as GeoJSON',
  path: `${FOLDER}/rows.geojson`,
  make: (path) => writeGeojson(path, Number.POSITIVE_INFINITY, ROWS),
};

interface Run {
  readonly seconds: number;
  /** Of all threads. */
  readonly processorSeconds: number;
  readonly rows: number;
  readonly peakMegabytes: number;
}

const [, , reader, path, loadersFolder] = argv;
if (reader !== undefined && path !== undefined)
  console.log(JSON.stringify(await run(reader, path)));
else await runAll();

async function runAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { path: file, make } of [...FILES, POINTS]) if (!existsSync(file)) await make(file);
  const loaders = installLoaders();
  const readers = ['atlas', ...(loaders ? ['loaders.gl'] : [])];
  const lines: string[] = [];
  for (const file of FILES) {
    for (const each of readers) {
      const megabytes = statSync(file.path).size / MEGABYTE;
      const { seconds, processorSeconds, rows, peakMegabytes } = runInProcess(
        each,
        file.path,
        loaders,
      );
      const cells = [
        file.name,
        each,
        rows.toLocaleString('en'),
        seconds.toFixed(2),
        processorSeconds.toFixed(2),
        (megabytes / seconds).toFixed(0),
        peakMegabytes.toFixed(0),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
      console.log(lines.at(-1));
    }
  }
  const { runs, pans } = await measureOnScreen(FILES, POINTS, loaders);
  writeFileSync('docs/bench-own-data.md', ownDataReport(lines, runs, pans));
}

function runInProcess(each: string, file: string, loaders: string | undefined): Run {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/own-data.ts', each, file, ...(loaders ? [loaders] : [])],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${each} did not read ${file}`);
  return JSON.parse(stdout);
}

async function run(each: string, file: string): Promise<Run> {
  const read = each === 'atlas' ? readOurs : readLoadersGl;
  const bytes = readFileSync(file);
  // The code is fetched by a first file.
  await read(new Blob([file.endsWith('.csv') ? 'lat,lon\n1,2\n' : EMPTY]), file);
  const blob = new Blob([bytes]);
  const start = performance.now();
  const before = cpuUsage();
  const rows = await read(blob, file);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = cpuUsage(before);
  return {
    seconds,
    processorSeconds: (user + system) / 1e6,
    rows,
    peakMegabytes: resourceUsage().maxRSS / 1000,
  };
}

async function readOurs(blob: Blob, file: string): Promise<number> {
  const result = await readFile(blob, file, {});
  if (!result.ok) throw new Error(`Not read: ${result.reason}`);
  return result.layer.rowCount;
}

async function readLoadersGl(blob: Blob, file: string): Promise<number> {
  const from = (name: string) =>
    import(pathToFileURL(`${loadersFolder}/node_modules/@loaders.gl/${name}/dist/index.js`).href);
  const { parse } = await from('core');
  const loader = file.endsWith('.csv')
    ? (await from('csv')).CSVLoader
    : (await from('json')).JSONLoader;
  const table = await parse(blob.text(), loader, { worker: false, core: { worker: false } });
  const rows = Array.isArray(table) ? table : (table.features ?? table.data);
  return rows.features?.length ?? rows.length;
}

async function writeGeojson(
  file: string,
  size: number,
  count = Number.POSITIVE_INFINITY,
): Promise<void> {
  const random = randomNumbers(18);
  await writeLines(file, function* () {
    yield '{"type":"FeatureCollection","features":[';
    for (let written = 0, row = 0; written < size && row < count; row++) {
      const line = `${row ? ',\n' : '\n'}${JSON.stringify({
        type: 'Feature',
        properties: propertiesOf(row, random),
        geometry: { type: 'Point', coordinates: positionOf(random) },
      })}`;
      written += line.length;
      yield line;
    }
    yield '\n]}\n';
  });
}

async function writeCsv(file: string, count: number): Promise<void> {
  const random = randomNumbers(18);
  await writeLines(file, function* () {
    yield 'name,kind,tonnes,opened,active,note,lon,lat\n';
    for (let row = 0; row < count; row++) {
      const cells = [...Object.values(propertiesOf(row, random)), ...positionOf(random)];
      yield `${cells.join(',')}\n`;
    }
  });
}

function propertiesOf(row: number, random: () => number) {
  const year = 1980 + Math.floor(random() * 46);
  return {
    name: `Mine ${row}`,
    kind: ['copper', 'gold', 'zinc', 'iron'][Math.floor(random() * 4)],
    tonnes: Math.round(random() * 1e6) / 10,
    opened: `${year}-0${1 + Math.floor(random() * 9)}-15`,
    active: random() < 0.5,
    note: `Concession ${Math.round(random() * 1e9)} of the district of ${Math.round(random() * 1e3)}`,
  };
}

function positionOf(random: () => number): readonly [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [round(-82 + random() * 14), round(-18 + random() * 18)];
}

/** Writes texts to a file without keeping them in memory. */
async function writeLines(file: string, lines: () => Generator<string>): Promise<void> {
  const stream = createWriteStream(file);
  let part = '';
  for (const line of lines()) {
    part += line;
    if (part.length < MEGABYTE) continue;
    if (!stream.write(part)) await once(stream, 'drain');
    part = '';
  }
  stream.end(part);
  await once(stream, 'finish');
}
