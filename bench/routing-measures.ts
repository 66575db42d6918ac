import type { DistanceStratum } from '../src/domain/published-distance';
import { type Estimate, errorsByStratum } from '../tools/routing/distance-errors';
import { median, quantile } from '../tools/routing/statistics';
import type { RoutingRun } from './routing-run';

/** The data of a column. The practical estimate alone has no route to time or to draw. */
export interface RoutingColumn {
  readonly estimates: readonly Estimate[];
  readonly engine?: MeasuredEngine;
}

export interface MeasuredEngine extends RoutingRun {
  readonly wireBytes: number;
  /** Milliseconds. */
  readonly firstAnswer: number;
}

/** One figure of a measure, with its target. */
export interface Figure {
  readonly name: string;
  readonly digits: number;
  readonly limit: number;
  /** Undefined where the column has no such figure. */
  readonly value: (column: RoutingColumn) => number | undefined;
}

/** A row of the table. */
export interface Measure {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Longest line over land that different interpolations can explain, kilometres. */
const ON_LAND = 0.001;

export const MEASURES: readonly Measure[] = [
  { name: 'all core rows, error of nm, median / p90, %', figures: errors('core', 0.5, 3.2) },
  { name: 'core rows >= 1,000 nm, %', figures: errors('long', 0.35, 1.8) },
  { name: 'core rows < 1,000 nm, %', figures: errors('short', 1.3, 5.5) },
  { name: 'corridor rows, %', figures: errors('corridor', 0.35, 2) },
  {
    name: 'rows with a named passage, %; wrong passage taken',
    figures: [
      ...errors('composite', 0.45, 1.5),
      {
        ...{ name: 'wrong', digits: 0, limit: 0 },
        value: ({ estimates }) => errorsByStratum(estimates).composite.wrongPassage,
      },
    ],
  },
  {
    name: 'no route, rows',
    figures: [
      {
        ...{ name: 'rows', digits: 0, limit: 0 },
        value: ({ estimates }) => estimates.filter(({ distance }) => distance === undefined).length,
      },
    ],
  },
  {
    name: 'over land (unsimplified 1:10m), approaches aside, rows / worst, km',
    figures: [
      ofEngine('rows', 0, 0, ({ overLand }) => overLand.filter((km) => km > ON_LAND).length),
      ofEngine('worst', 3, ON_LAND, ({ overLand }) => Math.max(0, ...overLand)),
    ],
  },
  {
    name: 'query, Node, median / p95, ms',
    figures: [
      ofEngine('median', 1, 3, ({ warmQueries }) => median(warmQueries)),
      ofEngine('p95', 1, 12, ({ warmQueries }) => quantile(warmQueries, 0.95)),
    ],
  },
  {
    name: 'data over the wire, kB',
    figures: [ofEngine('kB', 1, 150, ({ wireBytes }) => wireBytes / 1000)],
  },
  {
    name: 'load to first answer, worker, CPU ms',
    figures: [ofEngine('ms', 0, 150, ({ firstAnswer }) => firstAnswer)],
  },
  {
    name: 'fallbacks, rows',
    figures: [ofEngine('rows', 0, 0, ({ fallbacks }) => fallbacks)],
  },
];

/** @param medianLimit per cent, as `p90Limit` */
function errors(stratum: DistanceStratum, medianLimit: number, p90Limit: number): Figure[] {
  const errorsOf = ({ estimates }: RoutingColumn) => errorsByStratum(estimates)[stratum];
  return [
    { name: 'median', digits: 2, limit: medianLimit, value: (column) => errorsOf(column).median },
    { name: 'p90', digits: 2, limit: p90Limit, value: (column) => errorsOf(column).p90 },
  ];
}

function ofEngine(
  name: string,
  digits: number,
  limit: number,
  value: (engine: MeasuredEngine) => number,
): Figure {
  return { name, digits, limit, value: ({ engine }) => engine && value(engine) };
}
