import type { Cargo, FactorChoices } from './cost-factors';

/** What the best port of a place is the best by. */
export const GAIN_MEASURES = ['cost', 'time', 'carbon'] as const;
export type GainMeasure = (typeof GAIN_MEASURES)[number];

/** Which ways are used: those open, also those under construction, or also those planned and studied. */
export const WAY_SCOPES = ['open', 'construction', 'planned'] as const;
export type WayScope = (typeof WAY_SCOPES)[number];

/** The state of ports and services: as published now, or that of 2023, before Chancay opened. */
export const BASELINES = ['now', '2023'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Returns the baseline that is nearer to a year. */
export function baselineOf(year: number): Baseline {
  return year <= 2023 ? '2023' : 'now';
}

/**
 * UN/LOCODEs of the Chinese ports offered, lower case: Yangshan in Shanghai, Ningbo, Qingdao, Nansha in Guangzhou, Shekou in
 * Shenzhen.
 */
export const CHINESE_PORTS = ['cnsgh', 'cnngb', 'cntao', 'cnnsa', 'cnshk'] as const;

/** What the reader asks of the model. */
export interface GainsOptions {
  readonly measure: GainMeasure;
  readonly scope: WayScope;
  readonly cargo: Cargo;
  readonly baseline: Baseline;
  /** UN/LOCODE of the Chinese port, lower case. */
  readonly chinesePort: string;
  /** Whether Chancay loads grain in bulk. No such flow was found, so grain leaves it in containers by default. */
  readonly bulkAtChancay: boolean;
  readonly factors: FactorChoices;
  readonly view: ReachView;
}

export const DEFAULT_GAINS_OPTIONS: GainsOptions = {
  measure: 'cost',
  scope: 'open',
  cargo: 'container',
  baseline: 'now',
  chinesePort: 'cnsgh',
  bulkAtChancay: false,
  factors: {},
  view: 'port',
};

/** What the map shows of the answer: the best port of each place, or what Chancay saves it. */
export const REACH_VIEWS = ['port', 'saving'] as const;
export type ReachView = (typeof REACH_VIEWS)[number];
