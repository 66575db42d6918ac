import type { ComparedLength, LengthComparison, ModeErrors } from '../../../src/domain/land-length';
import { type LandNetwork, WAY_MODES } from '../../../src/domain/land-network';
import { landGraph } from '../../../src/hinterland/land-graph';
import { landTree } from '../../../src/hinterland/land-tree';
import { median, quantile } from '../../../tools/routing/statistics';
import type { PublishedLength } from './published-lengths';

/** Compares published lengths with the shortest ways by the open ways of their mode. */
export function compareLengths(
  network: LandNetwork,
  published: readonly PublishedLength[],
): LengthComparison {
  const graph = landGraph(network);
  const names = new Map(network.places.map(({ id, name }) => [id, name.en]));
  const rows = published.map(
    ({ from, to, mode, km, publisher, title, url, asof }): ComparedLength => {
      const lengths = Float64Array.from(graph.edges, ({ stretch }) =>
        stretch?.mode === mode && stretch.status === 'open' ? stretch.km : Number.POSITIVE_INFINITY,
      );
      const { least } = landTree(graph, to, lengths);
      const found = (graph.nodesOf.get(from) ?? []).map((node) => least[node] ?? Infinity);
      const computed = Math.round(Math.min(...found));
      return {
        ...{ from: names.get(from) ?? from, to: names.get(to) ?? to, mode, published: km },
        ...(Number.isFinite(computed) && {
          computed,
          error: Math.round((computed / km - 1) * 1000) / 10,
        }),
        ...{ publisher, title, url, asOf: asof },
      };
    },
  );
  return { modes: WAY_MODES.flatMap((mode) => errorsOf(mode, rows)), rows };
}

function errorsOf(
  mode: ModeErrors['mode'],
  rows: readonly ComparedLength[],
): readonly ModeErrors[] {
  const errors = rows.flatMap((each) =>
    each.mode === mode && each.error !== undefined ? [each.error] : [],
  );
  if (errors.length === 0) return [];
  const absolute = errors.map(Math.abs);
  return [
    {
      ...{ mode, count: errors.length, bias: median(errors) },
      ...{ median: median(absolute), p90: quantile(absolute, 0.9) },
    },
  ];
}
