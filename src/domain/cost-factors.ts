import type { Figure } from './figure';
import type { Localized } from './locale';
import type { Source } from './source';

/** The countries whose roads have costs of their own: nine in South America, and China. */
export const ROAD_COUNTRIES = ['ar', 'bo', 'br', 'cl', 'cn', 'co', 'ec', 'pe', 'py', 'uy'] as const;
export type RoadCountry = (typeof ROAD_COUNTRIES)[number];

/** The countries with railway tariffs of their own. Elsewhere the mean of these holds. */
export const RAIL_COUNTRIES = ['ar', 'bo', 'br', 'cl', 'cn', 'pe'] as const;
export type RailCountry = (typeof RAIL_COUNTRIES)[number];

/** River basins with barge costs of their own. */
export const RIVER_BASINS = ['amazon', 'upper-amazon', 'plata', 'yangtze'] as const;
export type RiverBasin = (typeof RIVER_BASINS)[number];

/**
 * The kinds of cargo of the model. Containers and refrigerated containers are counted in TEU, grain and minerals in
 * tonnes.
 */
export const CARGOES = ['container', 'reefer', 'grain', 'minerals'] as const;
export type Cargo = (typeof CARGOES)[number];

/** Groups of factors, in the order in which a page lists them. */
export const FACTOR_GROUPS = ['road', 'rail', 'river', 'transfer', 'port', 'sea', 'cargo'] as const;
export type FactorGroup = (typeof FACTOR_GROUPS)[number];

/** The factors that are not those of a country or basin. */
const SINGLE_FACTORS = [
  /** Multiples of cost, time and carbon of a kilometre of road or rail, against level ground. */
  'terrain-hills',
  'terrain-mountains',
  'surface-unpaved',
  /** Kilometres an hour from door to door. */
  'speed-road',
  'speed-rail',
  'speed-river',
  /** Kilograms of CO2e, well to wheel, a tonne-kilometre. */
  'carbon-road',
  'carbon-rail',
  'carbon-river',
  /** Multiple of the road cost of a refrigerated container. */
  'reefer-road',
  /** USD a tonne, USD a TEU and hours of changing between two modes inland. */
  'transfer-bulk',
  'transfer-container',
  'transfer-hours',
  /** USD a lorry for formalities and change of lorry at a border. */
  'border-lorry',
  /** USD a tonne or TEU, and hours between arrival at the port and departure of the ship, headway apart. */
  'port-bulk',
  'port-container',
  'dwell-bulk',
  'dwell-container',
  'dwell-reefer',
  /** USD a tonne for filling containers with bulk at the port, and tonnes that a TEU then holds. */
  'stuffing',
  'bulk-per-teu',
  /** USD a day of a ship without its fuel, and its speed in knots. */
  'hire-container',
  'hire-feeder',
  'hire-bulk',
  'speed-container',
  'speed-feeder',
  'speed-bulk',
  /** Percent of a ship's capacity that is filled. */
  'load-container',
  'load-bulk',
  /** Percent of the laden voyage that a bulk carrier sails empty to its next cargo. */
  'ballast-bulk',
  /** USD a tonne of fuel. */
  'fuel-price',
  /** Tolls of the Panama Canal, USD a TEU and USD a tonne. */
  'panama-container',
  'panama-bulk',
  /** USD a TEU and day for the power and care of a refrigerated container at sea. */
  'reefer-sea',
  /** Tonnes of a TEU with its box. */
  'tonnes-container',
  'tonnes-reefer',
  /** USD a tonne of cargo, and percent of it that a day of transit costs. */
  'value-container',
  'value-reefer',
  'value-grain',
  'value-minerals',
  'decay-container',
  'decay-reefer',
  'decay-grain',
  'decay-minerals',
] as const;

/** The ids of all factors: road cost and payload by country, rail by country, rivers by basin, and the rest. */
export type FactorId =
  | `road-${RoadCountry}`
  | `payload-${RoadCountry}`
  | `rail-${RailCountry}`
  | `river-${RiverBasin}`
  | (typeof SINGLE_FACTORS)[number];

export const FACTOR_IDS: readonly FactorId[] = [
  ...ROAD_COUNTRIES.map((id) => `road-${id}` as const),
  ...ROAD_COUNTRIES.map((id) => `payload-${id}` as const),
  ...RAIL_COUNTRIES.map((id) => `rail-${id}` as const),
  ...RIVER_BASINS.map((id) => `river-${id}` as const),
  ...SINGLE_FACTORS,
];

/** Low, central and high value of a factor, in its unit. */
export interface FactorRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A factor of the cost model with the published figures from which its range was chosen. */
export interface CostFactor extends FactorRange {
  readonly id: FactorId;
  readonly group: FactorGroup;
  readonly name: Localized;
  /** The unit as written beside the number, such as `USD/km`. */
  readonly unit: string;
  /** How the range follows from the figures, and what it leaves out. */
  readonly basis: Localized;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** A value of each factor. */
export type FactorValues = Readonly<Record<FactorId, number>>;

/** Values of factors that the reader chose in place of the central ones. */
export type FactorChoices = Readonly<Partial<Record<FactorId, number>>>;

/** Returns whether a text is the id of a factor. */
export function isFactorId(text: string): text is FactorId {
  return (FACTOR_IDS as readonly string[]).includes(text);
}

/** Returns whether cost, time and carbon fall as the factor rises. */
export function lowersCost(id: FactorId): boolean {
  return /^(payload|speed|load)-/.test(id) || id === 'bulk-per-teu';
}

/** Returns whether a cargo is counted in TEU rather than in tonnes. */
export function isInContainers(cargo: Cargo): boolean {
  return cargo === 'container' || cargo === 'reefer';
}
