import { parseArgs } from 'node:util';
import type { Position } from '../../src/geo/position';
import type { RouteQuery, VesselMeasures } from '../../src/routing/index';

/** The parsed command line of `npm run route`. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'pairs'; readonly file: string }
  | { readonly kind: 'route'; readonly query: RouteQuery; readonly asJson: boolean };

export const USAGE = `npm run route -- --from LON,LAT --to LON,LAT [options]
npm run --silent route -- --pairs FILE

  --via PASSAGE,...      to be taken, in this order
  --closed PASSAGE,...   not to be taken
  --opened PASSAGE,...   to be taken though closed by default
  --draught METRES       of the ship, as --length, --beam and --air-draught: closes what it cannot pass
  --no-weather-limit     not to keep the latitude limit for weather
  --json                 the whole answer as JSON
  --pairs FILE           a JSON array of {id, from: [lon, lat], to: [lon, lat], avoid: [passage, ...]};
                         writes one JSON object`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  via: { type: 'string' },
  closed: { type: 'string' },
  opened: { type: 'string' },
  length: { type: 'string' },
  beam: { type: 'string' },
  draught: { type: 'string' },
  'air-draught': { type: 'string' },
  'no-weather-limit': { type: 'boolean' },
  json: { type: 'boolean' },
  pairs: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readOptions>;

/** Parses the command line. Throws an error fit to print if it is no command. */
export function parseCommand(words: readonly string[]): Command {
  const values = readOptions(words);
  if (values.help || words.length === 0) return { kind: 'help' };
  if (values.pairs === undefined) {
    return { kind: 'route', query: parseQuery(values), asJson: values.json ?? false };
  }
  if (values.from !== undefined || values.to !== undefined) {
    throw new Error('--pairs has the ends in its file: leave --from and --to out');
  }
  return { kind: 'pairs', file: values.pairs };
}

function readOptions(words: readonly string[]) {
  return parseArgs({ args: joinNegatives(words), options: OPTIONS }).values;
}

/** Joins `--from -77,-12` to `--from=-77,-12`: `parseArgs` would take the value for an option. */
function joinNegatives(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isValue = /^-[\d.]/.test(word) && before !== undefined && /^--[^=]+$/.test(before);
    if (isValue) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

function parseQuery(values: Values): RouteQuery {
  return {
    from: parsePosition('from', values.from),
    to: parsePosition('to', values.to),
    via: parseNames(values.via),
    closed: parseNames(values.closed),
    opened: parseNames(values.opened),
    vessel: parseVessel(values),
    keepsWeatherLimit: !values['no-weather-limit'],
  };
}

function parsePosition(name: string, text: string | undefined): Position {
  const [lon = Number.NaN, lat = Number.NaN, ...more] = (text ?? '').split(',').map(parseNumber);
  if (Number.isFinite(lon) && Math.abs(lat) <= 90 && more.length === 0) return [lon, lat];
  const got = text === undefined ? 'is missing' : `is "${text}"`;
  throw new Error(`--${name} ${got}, expected longitude,latitude in degrees: -77.2731,-11.5843`);
}

function parseNames(text = ''): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function parseVessel(values: Values): VesselMeasures {
  const measures = {
    length: parseMetres('length', values.length),
    beam: parseMetres('beam', values.beam),
    draught: parseMetres('draught', values.draught),
    airDraught: parseMetres('air-draught', values['air-draught']),
  };
  return Object.fromEntries(
    Object.entries(measures).filter(([, metres]) => metres !== undefined),
  ) as VesselMeasures;
}

function parseMetres(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const metres = parseNumber(text);
  if (metres > 0 && metres < Number.POSITIVE_INFINITY) return metres;
  throw new Error(`--${name} is "${text}", expected metres above 0`);
}

/** Returns NaN for an empty text, which `Number` takes for 0. */
function parseNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
