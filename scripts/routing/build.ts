import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readLandRings } from '../../tools/coast/land-rings';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-router';
import { type Inputs, inputHash, isUpToDate, writeStamp } from '../stamp/stamp';
import { readApproaches } from './approaches';
import { buildNetwork, GRID } from './build-network';
import { readHazards, readLatitudeLimits } from './hazards';
import { readPassages } from './passages';
import { readPortPositions } from './ports';
import { publishWaterways } from './publish-waterways';
import { writeNetwork } from './write-network';

/** Writes what the app routes with: the coast at two scales, and the waterways. About half a minute. */
const ROOT = new URL('../../', import.meta.url);
const INPUTS: Inputs = {
  name: 'routing',
  folders: [
    'scripts/routing/',
    'tools/coast/',
    'data/passages/',
    'data/approaches/',
    'data/hazards/',
    'data/limits/',
  ].map((folder) => new URL(folder, ROOT)),
  files: [
    'bit-coder',
    'box-tree',
    'checksum',
    'convex-vertices',
    'corner-off',
    'corners',
    'crossing',
    'edge-model',
    'grid',
    'network',
    'obstacles',
    'offings',
    'place-order',
    'ring-model',
    'steady-trig',
    'vec',
  ].map((name) => new URL(`src/routing/${name}.ts`, ROOT)),
  packages: ['@kninnug/constrainautor', 'delaunator', 'flatbush', 'sea-ports', 'world-atlas'],
};

const hash = inputHash(INPUTS);
if (isUpToDate(INPUTS, hash, [NETWORK_FILE, WATERWAYS_FILE])) {
  console.log('Routing: up to date');
} else {
  const start = performance.now();
  const passages = readPassages();
  const network = buildNetwork({
    coast: readLandRings(),
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
  writeStamp(INPUTS, hash);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const packed = brotliCompressSync(waterways).length;
  console.log(
    `Routing: network.bin ${bytes.length} bytes, waterways.json ${packed} bytes brotli, ${seconds} s`,
  );
}
