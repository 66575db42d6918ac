import type { RouteQuery } from '../../src/routing/index';
import { didYouMean, nearestWords } from './nearest-words';
import type { Resolver } from './places/resolver';

/** What a query asks beside its ends, as on the voyage desk. */
export type RouteOptions = Omit<RouteQuery, 'from' | 'to'>;

/** Fields of options: in a row as they stand, on the command line with hyphens. Lengths are in metres. */
export const LISTS = ['via', 'closed', 'opened'] as const;
export const MEASURES = ['length', 'beam', 'draught', 'air_draught'] as const;
const MEASURE_NAMES = {
  length: 'length',
  beam: 'beam',
  draught: 'draught',
  air_draught: 'airDraught',
} as const;

export type OptionFields = Readonly<Record<string, unknown>>;

/** Parses the fields of a query's options. Throws an error that names the field. */
export function parseOptions(fields: OptionFields, { passage }: Resolver): RouteOptions {
  const lists = LISTS.flatMap((name) => {
    const value = name === 'closed' ? (fields.closed ?? fields.avoid) : fields[name];
    return isBlank(value) ? [] : [[name, parsePassages(name, value, passage)]];
  });
  const measures = MEASURES.flatMap((name) =>
    isBlank(fields[name]) ? [] : [[MEASURE_NAMES[name], parseMetres(name, fields[name])]],
  );
  return {
    ...Object.fromEntries(lists),
    ...(measures.length > 0 && { vessel: Object.fromEntries(measures) }),
    ...(!isBlank(fields.weather_limit) && {
      keepsWeatherLimit: parseSwitch('weather_limit', fields.weather_limit),
    }),
  };
}

/** Throws for a field that is none, naming the nearest. */
export function refuseUnknown(names: Iterable<string>, known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new Error(`unknown field "${name}"${didYouMean(nearestWords(name, known))}`);
  }
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function parsePassages(name: string, value: unknown, find: Resolver['passage']): string[] {
  const texts = typeof value === 'string' ? value.split(/[,;]/) : value;
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string')) {
    throw new Error(`${name}: expected passages: ["suez", "panama"] or "suez,panama"`);
  }
  return (texts as string[])
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const found = find(text);
      if ('error' in found) throw new Error(`${name}: ${found.error}`);
      return found.id;
    });
}

function parseMetres(name: string, value: unknown): number {
  const metres = typeof value === 'string' ? Number(value) : value;
  if (typeof metres === 'number' && metres > 0 && Number.isFinite(metres)) return metres;
  throw new Error(`${name}: ${JSON.stringify(value)} is no length, expected metres above 0`);
}

function parseSwitch(name: string, value: unknown): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new Error(`${name}: ${JSON.stringify(value)} is neither true nor false`);
}
