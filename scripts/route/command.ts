import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { LineFormat } from './answer-formats';
import { didYouMean, nearestWords } from './nearest-words';
import { type OptionValues, type RunKind, readOptions, refuseMisplaced } from './option-table';
import type { OptionFields } from './route-options';

const ROUTE_FORMATS = ['text', 'json', 'geojson', 'csv'] as const;
const PAIRS_FORMATS = ['json', 'ndjson', 'csv', 'geojson'] as const;
const MATRIX_FORMATS = ['csv', 'ndjson'] as const;
const INPUT_FORMATS = ['ndjson', 'csv'] as const;

/** What every run is asked. */
interface Asked {
  /** Fields of the options of routes, as a row has them. */
  readonly fields: OptionFields;
  readonly wrapsLongitudes: boolean;
}

/** Where the answers of many pairs go, and with how many threads. */
interface Bulk extends Asked {
  /** Standard output without it. */
  readonly out?: string;
  readonly replaces: boolean;
  readonly threads: number;
}

export interface RouteCommand extends Asked {
  readonly kind: 'route';
  readonly from: string;
  readonly to: string;
  readonly format: (typeof ROUTE_FORMATS)[number];
}

export interface PairsCommand extends Bulk {
  readonly kind: 'pairs';
  /** `-` for standard input. */
  readonly file: string;
  /** `json` for one document; absent where the input decides. */
  readonly format?: LineFormat | 'json';
  readonly inputFormat?: (typeof INPUT_FORMATS)[number];
  readonly withLines: boolean;
  readonly withHeader: boolean;
  readonly resumes: boolean;
  readonly allowsErrors: boolean;
}

export interface MatrixCommand extends Bulk {
  readonly kind: 'matrix';
  /** `-` for standard input. */
  readonly file: string;
  readonly format: (typeof MATRIX_FORMATS)[number];
}

/** The parsed command line of `npm run route`. */
export type Command = { readonly kind: 'help' } | RouteCommand | PairsCommand | MatrixCommand;

/** Parses the command line. Throws an error fit to print if it is no command. */
export function parseCommand(words: readonly string[]): Command {
  const values = readOptions(words);
  if (values.help || words.length === 0) return { kind: 'help' };
  const run = runOf(values);
  refuseMisplaced(values, run);
  const asked = { fields: fieldsOf(values), wrapsLongitudes: values['wrap-longitudes'] === true };
  if (run === 'route') return routeCommand(values, asked);
  const out = textOf(values.out);
  const bulk = {
    ...asked,
    ...(out !== undefined && { out }),
    replaces: values.overwrite === true,
    threads: threadsOf(textOf(values.threads)),
  };
  return run === 'pairs' ? pairsCommand(values, bulk) : matrixCommand(values, bulk);
}

function runOf({ pairs, matrix }: OptionValues): RunKind {
  if (pairs !== undefined && matrix !== undefined) {
    throw new Error('--pairs and --matrix are two runs: leave one out');
  }
  if (pairs !== undefined) return 'pairs';
  return matrix === undefined ? 'route' : 'matrix';
}

function routeCommand(values: OptionValues, asked: Asked): RouteCommand {
  const [from, to] = [textOf(values.from), textOf(values.to)];
  if (from === undefined) throw new Error('--from is missing: a port, or longitude,latitude');
  if (to === undefined) throw new Error('--to is missing: a port, or longitude,latitude');
  const format = values.json ? 'json' : choiceOf('format', values.format, ROUTE_FORMATS);
  return { kind: 'route', ...asked, from, to, format: format ?? 'text' };
}

function pairsCommand(values: OptionValues, bulk: Bulk): PairsCommand {
  if (values.resume && bulk.out === undefined) {
    throw new Error('--resume needs --out with the file to go on with');
  }
  if (values.resume && bulk.replaces) throw new Error('--resume keeps what --overwrite replaces');
  const format =
    choiceOf('format', values.format, PAIRS_FORMATS) ?? formatByName(bulk.out, PAIRS_FORMATS);
  const inputFormat = choiceOf('input-format', values['input-format'], INPUT_FORMATS);
  return {
    kind: 'pairs',
    ...bulk,
    file: textOf(values.pairs) ?? '-',
    ...(format && { format }),
    ...(inputFormat && { inputFormat }),
    withLines: !values['no-lines'],
    withHeader: !values['no-header'],
    resumes: values.resume === true,
    allowsErrors: values['errors-ok'] === true,
  };
}

function matrixCommand(values: OptionValues, bulk: Bulk): MatrixCommand {
  const format =
    choiceOf('format', values.format, MATRIX_FORMATS) ?? formatByName(bulk.out, MATRIX_FORMATS);
  return { kind: 'matrix', ...bulk, file: textOf(values.matrix) ?? '-', format: format ?? 'csv' };
}

/** Returns the options of routes as the fields of a row. */
function fieldsOf(values: OptionValues): OptionFields {
  const { via, closed, opened, length, beam, draught } = values;
  return {
    ...{ via, closed, opened, length, beam, draught },
    air_draught: values['air-draught'],
    ...(values['no-weather-limit'] && { weather_limit: false }),
  };
}

function choiceOf<T extends string>(
  name: string,
  value: string | true | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  const hint = didYouMean(nearestWords(String(value), choices));
  throw new Error(`--${name} is "${value}", expected ${choices.join(', ')}${hint}`);
}

/** Returns the format that the ending of a file names, if it is one of these. */
export function formatByName<T extends string>(
  file: string | undefined,
  formats: readonly T[],
): T | undefined {
  const ending = file === undefined ? '' : extname(file).slice(1).toLowerCase();
  const named = ENDINGS[ending] ?? ending;
  return formats.find((each) => each === named);
}

const ENDINGS: Readonly<Record<string, string>> = {
  jsonl: 'ndjson',
  geojsonl: 'geojson',
  geojsonseq: 'geojson',
};

function threadsOf(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const threads = Number(value);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 256) return threads;
  throw new Error(`--threads is "${value}", expected a whole number from 1 to 256`);
}

function textOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
