import { mkdirSync, writeFileSync } from 'node:fs';
import type { PracticalAllowance } from '../src/domain/published-distance';
import { loadLand } from '../tools/coast/land';
import type { Estimate } from '../tools/routing/distance-errors';
import { fitToEstimates, practicalDistance } from '../tools/routing/practical-distance';
import { readPublishedDistances } from '../tools/routing/published-distances';
import { median, quantile } from '../tools/routing/statistics';
import { STRATA } from '../tools/routing/strata';
import type { Contender } from './contender';
import { engineFirstAnswer, searouteFirstAnswer } from './first-answer';
import { engine } from './routing-engine';
import { MEASURES, type MeasuredEngine } from './routing-measures';
import { runRouting } from './routing-run';
import { formatRoutingTable } from './routing-table';
import { TRIED } from './routing-tried';
import { searouteJs } from './searoute-js';

/**
 * `npm run bench:routing`: measures the engine, its practical estimate and searoute-js against the published
 * distances in one run, and writes docs/routing.md.
 */
const rows = readPublishedDistances();
const land = loadLand();
const atlas = measure(engine(), await engineFirstAnswer());
const searoute = measure(await searouteJs(), await searouteFirstAnswer());
const fit = fitToEstimates(atlas.estimates);
if (!fit) throw new Error('The engine finds a route for fewer than two core rows');

const table = formatRoutingTable(MEASURES, {
  searoute: { estimates: searoute.estimates, engine: searoute },
  atlas: { estimates: atlas.estimates, engine: atlas },
  practical: { estimates: atlas.estimates.map((each) => asPractical(each, fit)) },
});
console.log(table);
mkdirSync('docs', { recursive: true });
writeFileSync(
  'docs/routing.md',
  `# Routing, measured

Written by \`npm run bench:routing\`, which \`npm run bench\` ends with.

${table}

- **Rows**: ${rows.length} published distances from [data/distances](../data/distances/README.md): ${countRows()}. Errors are
  per cent of the published distance. A printed distance is not the shortest one: the tables keep ships off the shortest line.
- **Practical estimate**: ${(1 + fit.share).toFixed(4)} x the atlas's distance + ${fit.perVoyage.toFixed(1)} nm, the least sum of relative errors on the ${fit.rows} core rows
  above. So on them it is judged where it was fitted; it is never part of a track or its length.
- **Passages**: a row summed from legs through a named passage is right if its route takes that passage; Cape Horn counts for
  the Strait of Magellan. searoute-js cannot close a passage and is not asked to.
- **Over land**: great circles of each engine's own line at sea against Natural Earth 1:10m, canals aside; a metre is forgiven.
- **searoute-js** is measured along its line, joined to the ports by great circles: its own length is a third too long.
  Its network is not joined at 180 degrees; rows without a route are left out of its errors.
- **Query**: processor time in one process, the second pass over all rows, which finds parts of its paths in memory, as do queries in bulk.
  The first pass, which finds nothing prepared: atlas
  ${timesOf(atlas.coldQueries)} ms, searoute-js ${timesOf(searoute.coldQueries)} ms.
- **Over the wire**: the network as it is and the waterways in brotli; for searoute-js its network in brotli.
- **Not reached**: of the ports in sea-ports, the engine reaches all but three that it did on Natural Earth's coast alone: Magog, Xinfeng and Ahmedabad,
  whose waters are land on the fine coast. Fairways in data/approaches lead to eight more that the two coasts cut off, and to Yangzhou from the Yangtze.
- **Load to first answer**: processor time of the way from Chancay to Yangshan in a fresh worker with its code loaded, from the files in memory; median of five.
  searoute-js reads its network from disk as its code loads, so that both are counted.

${TRIED}`,
);

function measure(contender: Contender, firstAnswer: number): MeasuredEngine {
  return {
    ...runRouting(contender, rows, land),
    wireBytes: contender.wireBytes(),
    firstAnswer,
  };
}

function asPractical(estimate: Estimate, allowance: PracticalAllowance): Estimate {
  const { distance } = estimate;
  if (distance === undefined) return estimate;
  return { ...estimate, distance: practicalDistance(distance, allowance) };
}

function countRows(): string {
  const count = (id: keyof typeof STRATA) => rows.filter(STRATA[id]).length;
  return `${count('core')} core (printed for their two ends), ${count('long')} of them >= 1,000 nm and ${count('short')} below, ${count('corridor')} on the corridor, ${count('composite')} through a named passage`;
}

function timesOf(queries: readonly number[]): string {
  return `${median(queries).toFixed(1)} / ${quantile(queries, 0.95).toFixed(1)}`;
}
