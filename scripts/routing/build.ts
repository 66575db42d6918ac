import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { drawnCoasts } from '../../tools/coast/drawn-coasts';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-router';
import { runBuild } from '../stamp/stamp';
import { readApproaches } from './approaches';
import { buildNetwork, GRID } from './build-network';
import { readHazards, readLatitudeLimits } from './hazards';
import { readPassages } from './passages';
import { readPortPositions } from './ports';
import { publishWaterways } from './publish-waterways';
import { writeNetwork } from './write-network';

const DATA = new URL('../../data/', import.meta.url);

/** Writes the router's files: the coast at two scales, and the waterways. Takes about a minute. */
await runBuild({
  name: 'routing',
  inputs: {
    entry: import.meta.url,
    data: ['passages/', 'approaches/', 'hazards/', 'limits/'].map((name) => new URL(name, DATA)),
  },
  outputs: [NETWORK_FILE, WATERWAYS_FILE],
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
    const waterways = JSON.stringify(publishWaterways(passages, readApproaches()));
    mkdirSync(new URL('./', NETWORK_FILE), { recursive: true });
    writeFileSync(NETWORK_FILE, bytes);
    writeFileSync(WATERWAYS_FILE, waterways);
    const packed = brotliCompressSync(waterways).length;
    return `network.bin ${bytes.length} bytes, waterways.json ${packed} bytes brotli`;
  },
});
