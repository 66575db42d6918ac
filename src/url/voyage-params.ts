import {
  type Closures,
  DEFAULT_OPTIONS,
  NO_CLOSURES,
  OPTION_RANGES,
  type VoyageOptions,
  WAY_ORDERS,
} from '../domain/voyage-options';
import type { Problem } from './problem';

type Numbered = Exclude<keyof typeof OPTION_RANGES, 'canalHours'>;

const NUMBERS: Readonly<Record<Numbered, string>> = {
  speed: 'kn',
  portHours: 'port',
  weatherMargin: 'margin',
  load: 'load',
};
const NUMBERED = Object.keys(NUMBERS) as readonly Numbered[];

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NONE = 'none';
const USUAL = 'usual';
const LEGS = ['open', 'planned'] as const;

/**
 * `closed=panama.suez`, `open=northwest-passage`, `kn=16.5`, `arrive=2026-12-24T08:00`, `depart=...`, `port=24`,
 * `canal=24`, `margin=5`, `load=80`, `ship=container-feeder`, `fuel=lng`, `legs=planned`, `by=time`. What is as usual is left out, unless
 * `explicit`.
 */
export function formatVoyage(
  options: VoyageOptions,
  { closed, opened, withPlanned }: Closures,
  explicit: boolean,
): Record<string, string> {
  const params: Record<string, string> = {};
  const write = (name: string, value: string, isUsual: boolean) => {
    if (explicit || !isUsual) params[name] = value;
  };
  write('closed', closed.join('.') || NONE, closed.length === 0);
  write('open', opened.join('.') || NONE, opened.length === 0);
  for (const key of NUMBERED) {
    write(NUMBERS[key], String(options[key]), options[key] === DEFAULT_OPTIONS[key]);
  }
  write('canal', String(options.canalHours ?? USUAL), options.canalHours === null);
  write('arrive', options.arrival ?? NONE, options.arrival === null);
  write('depart', options.departure ?? NONE, options.departure === null);
  write('ship', options.vessel, options.vessel === DEFAULT_OPTIONS.vessel);
  write('fuel', options.fuel, options.fuel === DEFAULT_OPTIONS.fuel);
  write('legs', withPlanned ? 'planned' : 'open', !withPlanned);
  write('by', options.order, options.order === DEFAULT_OPTIONS.order);
  return params;
}

/** What cannot be read is as usual, and named; a number out of range is brought back into it. */
export function parseVoyage(params: URLSearchParams): {
  readonly options: VoyageOptions;
  readonly closures: Closures;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = <T>(part: string, parse: (text: string) => T | undefined, usual: T): T => {
    const value = params.get(part);
    if (value === null) return usual;
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ part, value });
    return parsed ?? usual;
  };
  const numbers = Object.fromEntries(
    NUMBERED.map((key) => [key, read(NUMBERS[key], numberIn(key), DEFAULT_OPTIONS[key])]),
  ) as Pick<VoyageOptions, Numbered>;
  const ids = (part: string) => {
    const { known, unknown } = parseIds(params.get(part) ?? NONE);
    if (unknown.length > 0) problems.push({ part, value: unknown.join('.') });
    return known;
  };
  const options: VoyageOptions = {
    ...numbers,
    canalHours: read('canal', parseCanal, undefined) ?? null,
    arrival: read('arrive', parseTime, undefined) ?? null,
    departure: read('depart', parseTime, undefined) ?? null,
    vessel: read('ship', parseSlug, DEFAULT_OPTIONS.vessel),
    fuel: read('fuel', parseSlug, DEFAULT_OPTIONS.fuel),
    order: read('by', (text) => WAY_ORDERS.find((order) => order === text), DEFAULT_OPTIONS.order),
  };
  const legs = read('legs', (text) => LEGS.find((each) => each === text), 'open');
  const closures = { closed: ids('closed'), opened: ids('open'), withPlanned: legs === 'planned' };
  return { options, closures: isEmpty(closures) ? NO_CLOSURES : closures, problems };
}

function isEmpty({ closed, opened, withPlanned }: Closures): boolean {
  return closed.length + opened.length === 0 && !withPlanned;
}

function numberIn(key: keyof typeof OPTION_RANGES): (text: string) => number | undefined {
  const [min, max, step] = OPTION_RANGES[key];
  return (text) => {
    if (!/^\d{1,4}(\.\d+)?$/.test(text)) return undefined;
    const clamped = Math.min(max, Math.max(min, Number(text)));
    return Number(clamped.toFixed(step < 1 ? 1 : 0));
  };
}

function parseCanal(text: string): number | null | undefined {
  return text === USUAL ? null : numberIn('canalHours')(text);
}

/** `none` is no time; undefined what is neither that nor a time of the calendar. */
function parseTime(text: string): string | null | undefined {
  if (text === NONE) return null;
  const isTime = TIME.test(text) && isoOf(text) === text;
  return isTime ? text : undefined;
}

function isoOf(text: string): string | undefined {
  const time = Date.parse(`${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, text.length);
}

function parseSlug(text: string): string | undefined {
  return SLUG.test(text) ? text : undefined;
}

function parseIds(text: string): {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
} {
  if (text === NONE) return { known: [], unknown: [] };
  const words = [...new Set(text.split('.'))];
  return {
    known: words.filter((word) => SLUG.test(word)).toSorted(),
    unknown: words.filter((word) => !SLUG.test(word)),
  };
}
