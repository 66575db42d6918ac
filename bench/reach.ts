import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import * as v from 'valibot';
import { costFactors } from '../src/datasets/cost-factors-schema';
import { voyageFactors } from '../src/datasets/factors-schema';
import { landNetwork } from '../src/datasets/land-network-schema';
import { passageSummaries } from '../src/datasets/passage-schema';
import { CARGOES } from '../src/domain/cost-factors';
import { DEFAULT_GAINS_OPTIONS, GAIN_MEASURES } from '../src/domain/gains-options';
import { factorValues } from '../src/hinterland/factor-values';
import { fleetOf } from '../src/hinterland/fleet';
import { landGraph } from '../src/hinterland/land-graph';
import { computeReach, transportCosts } from '../src/hinterland/reach';
import { readPublished } from '../tools/published/read-published';
import { median, quantile } from '../tools/routing/statistics';

/**
 * `npm run bench:reach`: measures how long the model takes for all places and all ports after a change of an option or a
 * factor, on one thread.
 */
const ROUNDS = 40;
const WARM_UP = 20;

const read = (file: string): unknown => readPublished('public/generated/data', file);
const network = v.parse(landNetwork, read('land-network.json'));
const factors = v.parse(costFactors, read('cost-factors.json'));
const graph = landGraph(network);
const fleet = fleetOf(
  v.parse(voyageFactors, read('factors.json')),
  v.parse(passageSummaries, read('passages.json')),
);

const wall: number[] = [];
const processor: number[] = [];
for (let round = -WARM_UP; round < ROUNDS; round++) {
  for (const measure of GAIN_MEASURES) {
    for (const cargo of CARGOES) {
      const options = { ...DEFAULT_GAINS_OPTIONS, measure, cargo };
      const started = performance.now();
      const used = process.cpuUsage();
      const values = factorValues(factors, { 'road-pe': 1 + round / 100 });
      computeReach(transportCosts(options, { graph, fleet, values }));
      const { user, system } = process.cpuUsage(used);
      if (round < 0) continue;
      wall.push(performance.now() - started);
      processor.push((user + system) / 1000);
    }
  }
}

const { places, stretches, ports } = network;
const line = (name: string, values: readonly number[]) =>
  `| ${name} | ${median(values).toFixed(1)} | ${quantile(values, 0.95).toFixed(1)} | <= 16 |`;
const table = [
  `${places.length} places, ${stretches.length} stretches, ${ports.length} ports; ${wall.length} runs over every measure and cargo.`,
  '',
  '| ms for all places and all ports | median | p95 | target |',
  '|---|---|---|---|',
  line('elapsed', wall),
  line('processor', processor),
].join('\n');
console.log(table);
writeFileSync(
  'docs/bench-reach.md',
  `# The reach of ports\n\n\`npm run bench:reach\` on ${availableParallelism()} processors. ${table}\n`,
);
