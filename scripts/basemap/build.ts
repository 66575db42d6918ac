import { mkdirSync, writeFileSync } from 'node:fs';
import { inputHash, isUpToDate, writeStamp } from './input-stamp';
import { buildLabels } from './labels';
import { buildWorldArchive } from './world-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const WORLD = new URL('world.pmtiles', OUTPUT);
const LABELS = new URL('labels.json', OUTPUT);

const hash = inputHash();
if (isUpToDate(hash, [WORLD, LABELS])) {
  console.log('Basemap: up to date');
} else {
  const start = performance.now();
  const world = buildWorldArchive();
  const labels = JSON.stringify(buildLabels());
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(WORLD, world);
  writeFileSync(LABELS, labels);
  writeStamp(hash);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `Basemap: world.pmtiles ${world.length} bytes, labels.json ${Buffer.byteLength(labels)} bytes, ${seconds} s`,
  );
}
