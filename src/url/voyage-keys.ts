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
const FITS = '.fits';
const DEFAULT_SHIP: Pick<VoyageOptions, 'vessel' | 'fitsShip'> = {
  vessel: DEFAULT_OPTIONS.vessel,
  fitsShip: DEFAULT_OPTIONS.fitsShip,
};

/**
 * The keys of the page of a voyage. Numbers are clamped to their ranges and rounded: the speed to a tenth, others to
 * integers.
 */
export const VOYAGE_KEYS = {
  /** Closed passages: `panama.suez`. */
  closed: passages('closed'),
  /** Opened passages, which are closed by default: `northwest-passage`. */
  open: passages('opened'),
  /** Speed in knots, to a tenth. */
  kn: number('speed'),
  /** Hours at each stop between the ends. */
  port: number('portHours'),
  /** Weather margin, percent of the time under way. */
  margin: number('weatherMargin'),
  /** Load, percent of the ship's capacity. */
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
  /** Local time of arrival at the last stop: `2026-12-24T08:00`, or `none`. */
  arrive: time('arrival'),
  /** Local time of departure from the first stop, in the same format. */
  depart: time('departure'),
  /**
   * Id of the vessel class: `container-panamax.fits` if ways keep to passages that it fits, `container-panamax` if they take
   * any, as in links from before the atlas knew how large ships are.
   */
  ship: voyageKey({
    get: ({ options: { vessel, fitsShip } }) => ({ vessel, fitsShip }),
    set: (state, ship) => ({ ...state, options: { ...state.options, ...ship } }),
    defaultValue: DEFAULT_SHIP,
    format: ({ vessel, fitsShip }) => (fitsShip ? `${vessel}${FITS}` : vessel),
    parse: withDefault(DEFAULT_SHIP, (text) => {
      const fitsShip = text.endsWith(FITS);
      const vessel = fitsShip ? text.slice(0, -FITS.length) : text;
      return SLUG.test(vessel) ? { vessel, fitsShip } : undefined;
    }),
  }),
  /** Id of the fuel. */
  fuel: voyageKey({
    ...member<SharedState, 'options', 'fuel'>('options', 'fuel'),
    defaultValue: DEFAULT_OPTIONS.fuel,
    format: (text) => text,
    parse: withDefault(DEFAULT_OPTIONS.fuel, (text) => (SLUG.test(text) ? text : undefined)),
  }),
  /** Whether land legs that are not open may be used: `open` or `planned`. */
  legs: voyageKey({
    ...member<SharedState, 'closures', 'withPlanned'>('closures', 'withPlanned'),
    defaultValue: NO_CLOSURES.withPlanned,
    format: (withPlanned) => (withPlanned ? 'planned' : 'open'),
    parse: withDefault(NO_CLOSURES.withPlanned, (text) =>
      text === 'open' || text === 'planned' ? text === 'planned' : undefined,
    ),
  }),
  /** Sort order of the alternatives. */
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

function numberIn(name: keyof typeof OPTION_RANGES): (text: string) => number | undefined {
  const [min, max, step] = OPTION_RANGES[name];
  return (text) => {
    if (!/^\d{1,4}(\.\d+)?$/.test(text)) return undefined;
    const clamped = Math.min(max, Math.max(min, Number(text)));
    return Number(clamped.toFixed(step < 1 ? 1 : 0));
  };
}

/** Parses a local time. Returns null for `none`, undefined for text that is not a valid time. */
function parseTime(text: string): string | null | undefined {
  if (text === NONE) return null;
  return isLocalTime(text) ? text : undefined;
}

/** Parses ids into alphabetical order, without repetition. Rejects words that are not slugs together. */
function parseIds(text: string): ParsedValue<readonly string[]> {
  if (text === NONE) return { value: [], rejected: [] };
  const words = [...new Set(text.split('.'))];
  const unknown = words.filter((word) => !SLUG.test(word));
  return {
    value: words.filter((word) => SLUG.test(word)).toSorted(),
    rejected: unknown.length > 0 ? [unknown.join('.')] : [],
  };
}
