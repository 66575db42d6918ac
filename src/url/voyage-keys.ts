import type { Selection } from '../domain/selection';
import {
  ALTERNATIVE_ORDERS,
  type Closures,
  DEFAULT_OPTIONS,
  isLocalTime,
  NO_CLOSURES,
  OPTION_RANGES,
  type VoyageOptions,
} from '../domain/voyage-options';
import type { SharedState } from '../state/persistence';
import { type AddressKey, choice, member, type ParsedValue, withDefault } from './address-key';

type Key<Value> = AddressKey<SharedState, Value>;
type NumericOption = 'speed' | 'portHours' | 'weatherMargin' | 'load';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NONE = 'none';
const USUAL = 'usual';

/** The keys of a voyage's page. A number out of range is brought back into it; whole numbers but for the speed. */
export const VOYAGE_KEYS = {
  /** `panama.suez`: passages kept out of. */
  closed: passages('closed'),
  /** `northwest-passage`: passages taken although they are closed by default. */
  open: passages('opened'),
  /** Knots, to a tenth. */
  kn: number('speed'),
  /** Hours at each stop between. */
  port: number('portHours'),
  /** Percent of the time under way. */
  margin: number('weatherMargin'),
  /** Percent of the ship that is filled. */
  load: number('load'),
  /** Hours in each canal, or `usual`. */
  canal: voyageKey({
    ...member<SharedState, 'options', 'canalHours'>('options', 'canalHours'),
    defaultValue: DEFAULT_OPTIONS.canalHours,
    format: (hours) => String(hours ?? USUAL),
    parse: withDefault<number | null>(null, (text) =>
      text === USUAL ? null : numberIn('canalHours')(text),
    ),
  }),
  /** `2026-12-24T08:00` by the clock of the last stop, or `none`. */
  arrive: time('arrival'),
  /** By the clock of the first stop. */
  depart: time('departure'),
  /** Ids of a class of ships and of a fuel. */
  ship: slug('vessel'),
  fuel: slug('fuel'),
  /** Whether land legs that are not open may be used too. */
  legs: voyageKey({
    ...member<SharedState, 'closures', 'withPlanned'>('closures', 'withPlanned'),
    defaultValue: NO_CLOSURES.withPlanned,
    format: (withPlanned) => (withPlanned ? 'planned' : 'open'),
    parse: withDefault(NO_CLOSURES.withPlanned, (text) =>
      text === 'open' || text === 'planned' ? text === 'planned' : undefined,
    ),
  }),
  /** What the alternatives are put in order by. */
  by: voyageKey({
    ...member<SharedState, 'options', 'order'>('options', 'order'),
    ...choice(ALTERNATIVE_ORDERS, DEFAULT_OPTIONS.order),
  }),
};

function voyageKey<Value>(entry: Key<Value>): Key<Value> {
  return { ...entry, appliesTo: ({ kind }: Selection) => kind === 'voyage' };
}

function passages(name: keyof Closures & ('closed' | 'opened')): Key<readonly string[]> {
  return voyageKey({
    ...member<SharedState, 'closures', typeof name>('closures', name),
    defaultValue: NO_CLOSURES[name],
    format: (ids) => ids.join('.') || NONE,
    parse: parseIds,
  });
}

function number(name: NumericOption): Key<number> {
  return voyageKey({
    ...member<SharedState, 'options', NumericOption>('options', name),
    defaultValue: DEFAULT_OPTIONS[name],
    format: String,
    parse: withDefault(DEFAULT_OPTIONS[name], numberIn(name)),
  });
}

function time(name: 'arrival' | 'departure'): Key<string | null> {
  return voyageKey({
    ...member<SharedState, 'options', typeof name>('options', name),
    defaultValue: DEFAULT_OPTIONS[name],
    format: (text) => text ?? NONE,
    parse: withDefault(DEFAULT_OPTIONS[name], parseTime),
  });
}

function slug(name: keyof VoyageOptions & ('vessel' | 'fuel')): Key<string> {
  return voyageKey({
    ...member<SharedState, 'options', typeof name>('options', name),
    defaultValue: DEFAULT_OPTIONS[name],
    format: (text) => text,
    parse: withDefault(DEFAULT_OPTIONS[name], (text) => (SLUG.test(text) ? text : undefined)),
  });
}

function numberIn(name: keyof typeof OPTION_RANGES): (text: string) => number | undefined {
  const [min, max, step] = OPTION_RANGES[name];
  return (text) => {
    if (!/^\d{1,4}(\.\d+)?$/.test(text)) return undefined;
    const clamped = Math.min(max, Math.max(min, Number(text)));
    return Number(clamped.toFixed(step < 1 ? 1 : 0));
  };
}

/** Returns null for `none`, undefined for what is neither that nor a time of the calendar. */
function parseTime(text: string): string | null | undefined {
  if (text === NONE) return null;
  return isLocalTime(text) ? text : undefined;
}

/** The ids in alphabetical order, each once; those that can be none are named together. */
function parseIds(text: string): ParsedValue<readonly string[]> {
  if (text === NONE) return { value: [], rejected: [] };
  const words = [...new Set(text.split('.'))];
  const unknown = words.filter((word) => !SLUG.test(word));
  return {
    value: words.filter((word) => SLUG.test(word)).toSorted(),
    rejected: unknown.length > 0 ? [unknown.join('.')] : [],
  };
}
