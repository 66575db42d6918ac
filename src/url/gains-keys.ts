import { CARGOES, type FactorChoices, isFactorId } from '../domain/cost-factors';
import {
  BASELINES,
  CHINESE_PORTS,
  DEFAULT_GAINS_OPTIONS,
  GAIN_MEASURES,
  type GainsOptions,
  REACH_VIEWS,
  WAY_SCOPES,
} from '../domain/gains-options';
import type { Selection } from '../domain/selection';
import type { SharedState } from '../state/persistence';
import { type AddressKey, choice, member, type ParsedValue, withDefault } from './address-key';

type Key<Value> = AddressKey<SharedState, Value>;

const NONE = 'none';

/** The keys of the page on who gains. */
export const GAINS_KEYS = {
  /** What the best port is the best by. */
  best: option('measure', GAIN_MEASURES),
  /** Which ways over land are used. */
  ways: option('scope', WAY_SCOPES),
  cargo: option('cargo', CARGOES),
  /** The year of ports and services. */
  base: option('baseline', BASELINES),
  /** What the map shows. */
  see: option('view', REACH_VIEWS),
  /** UN/LOCODE of the Chinese port. */
  to: gainsKey({
    ...member<SharedState, 'gains', 'chinesePort'>('gains', 'chinesePort'),
    defaultValue: DEFAULT_GAINS_OPTIONS.chinesePort,
    format: (port) => port,
    parse: withDefault<string>(DEFAULT_GAINS_OPTIONS.chinesePort, (text) =>
      CHINESE_PORTS.find((port) => port === text),
    ),
  }),
  /** Whether grain leaves Chancay in boxes or in bulk. */
  grain: gainsKey({
    ...member<SharedState, 'gains', 'bulkAtChancay'>('gains', 'bulkAtChancay'),
    defaultValue: DEFAULT_GAINS_OPTIONS.bulkAtChancay,
    format: (isBulk) => (isBulk ? 'bulk' : 'boxes'),
    parse: withDefault(DEFAULT_GAINS_OPTIONS.bulkAtChancay, (text) =>
      text === 'bulk' || text === 'boxes' ? text === 'bulk' : undefined,
    ),
  }),
  /** Factors that the reader chose: `road-pe:1.4;speed-road:30`. */
  fac: gainsKey({
    ...member<SharedState, 'gains', 'factors'>('gains', 'factors'),
    defaultValue: DEFAULT_GAINS_OPTIONS.factors,
    format: formatFactors,
    parse: parseFactors,
  }),
};

function gainsKey<Value>(entry: Key<Value>): Key<Value> {
  return {
    ...entry,
    appliesTo: ({ kind }: Selection) => kind === 'gains' || kind === 'gains-place',
  };
}

function option<Name extends 'measure' | 'scope' | 'cargo' | 'baseline' | 'view'>(
  name: Name,
  words: readonly GainsOptions[Name][],
): Key<GainsOptions[Name]> {
  return gainsKey<GainsOptions[Name]>({
    ...member<SharedState, 'gains', Name>('gains', name),
    ...choice<GainsOptions[Name]>(words, DEFAULT_GAINS_OPTIONS[name]),
  });
}

function formatFactors(factors: FactorChoices): string {
  const parts = Object.entries(factors)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => `${id}:${value}`);
  return parts.join(';') || NONE;
}

function parseFactors(text: string): ParsedValue<FactorChoices> {
  if (text === NONE) return { value: {}, rejected: [] };
  const value: Record<string, number> = {};
  const rejected: string[] = [];
  for (const part of text.split(';')) {
    const [id = '', number = '', ...rest] = part.split(':');
    // A payload, speed or load of 0 would make a way infinitely dear.
    const isNumber = /^\d{1,7}(\.\d{1,6})?$/.test(number) && Number(number) > 0;
    if (isFactorId(id) && isNumber && rest.length === 0) value[id] = Number(number);
    else rejected.push(part);
  }
  return { value, rejected };
}
