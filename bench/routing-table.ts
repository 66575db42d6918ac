import { type Estimate, errorsByStratum } from '../scripts/routing/errors';
import type { Stratum } from '../scripts/routing/strata';
import type { RoutingRun } from './routing-run';
import { median, quantile } from './statistics';

/** What a column of the table is made of. An estimate alone has no route to time or to draw. */
export interface RoutingColumn {
  readonly name: string;
  readonly estimates: readonly Estimate[];
  readonly run?: Pick<RoutingRun, 'queries' | 'overLand'>;
  readonly weight?: Weight;
}

export interface Weight {
  readonly loadMilliseconds: number;
  readonly rawBytes: number;
  readonly brotliBytes: number;
}

interface Measure {
  readonly name: string;
  readonly target: string;
  readonly value: (column: RoutingColumn) => string;
}

const NOTHING = '-';

const MEASURES: readonly Measure[] = [
  errorMeasure('all core rows', 'core', NOTHING),
  errorMeasure('core rows of 1,000 nm and more', 'long', '<= 0.7 % median'),
  errorMeasure('corridor rows', 'corridor', '<= 0.6 % median'),
  errorMeasure('composites by a named passage', 'composite', NOTHING),
  {
    name: 'composites by another passage',
    target: '0',
    value: ({ estimates }) => String(errorsByStratum(estimates).composite.wrongPassage),
  },
  {
    name: 'rows without a route',
    target: '0',
    value: ({ estimates }) =>
      String(estimates.filter(({ distance }) => distance === undefined).length),
  },
  {
    name: 'rows over land, and the most of it',
    target: '0',
    value: ({ run }) => (run ? overLand(run.overLand) : NOTHING),
  },
  {
    name: 'query, median / p95, ms',
    target: 'p95 < 30',
    value: ({ run }) => (run ? times(run.queries) : NOTHING),
  },
  {
    name: 'data, raw / brotli, KB',
    target: NOTHING,
    value: ({ weight }) =>
      weight ? `${kilobytes(weight.rawBytes)} / ${kilobytes(weight.brotliBytes)}` : NOTHING,
  },
  {
    name: 'load, ms',
    target: NOTHING,
    value: ({ weight }) => weight?.loadMilliseconds.toFixed(0) ?? NOTHING,
  },
];

/** A Markdown table, a measure a row. A column that is only a name says what is missing. */
export function formatRoutingTable(columns: readonly (RoutingColumn | MissingColumn)[]): string {
  const names = columns.map(({ name }) => name);
  const lines = MEASURES.map(({ name, target, value }) => [
    name,
    ...columns.map((column) => ('missing' in column ? column.missing : value(column))),
    target,
  ]);
  const head = ['', ...names, 'target'];
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export interface MissingColumn {
  readonly name: string;
  /** Why there is nothing in it. */
  readonly missing: string;
}

function errorMeasure(name: string, stratum: Stratum, target: string): Measure {
  return {
    name: `${name}, error, median / p90 (bias), %`,
    target,
    value: ({ estimates }) => {
      const { count, noRoute, median, p90, bias } = errorsByStratum(estimates)[stratum];
      if (count === noRoute) return NOTHING;
      const sign = bias < 0 ? '-' : '+';
      return `${median.toFixed(2)} / ${p90.toFixed(1)} (${sign}${Math.abs(bias).toFixed(2)})`;
    },
  };
}

function overLand(lengths: readonly number[]): string {
  const ashore = lengths.filter((length) => length > 0);
  if (ashore.length === 0) return '0';
  return `${ashore.length}, ${Math.max(...ashore).toFixed(1)} km`;
}

function times(queries: readonly number[]): string {
  return `${median(queries).toFixed(1)} / ${quantile(queries, 0.95).toFixed(1)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
