import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { manifestFiles, readManifests } from '../../tools/pages/read-manifests';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-router';
import { runBuild } from '../stamp/stamp';
import { faultsOf } from './checks/checks';
import { compile } from './compile';
import { publish } from './publish';

const OUT = 'public/generated/data';

/** Checks the hand-kept data and writes the files that the app fetches. Needs the built network. */
await runBuild({
  name: 'data',
  inputs: {
    entry: import.meta.url,
    data: [
      new URL('../../data/', import.meta.url),
      ...manifestFiles().map((file) => pathToFileURL(file)),
      NETWORK_FILE,
      WATERWAYS_FILE,
    ],
  },
  outputs: [
    new URL(`../../${OUT}/en/corridor-map.json`, import.meta.url),
    new URL(`../../${OUT}/version.json`, import.meta.url),
  ],
  async run() {
    const dataset = compile('data');
    const faults = faultsOf(dataset);
    if (faults.length > 0)
      throw new Error(`The data does not hold together:\n${faults.join('\n')}`);
    rmSync(OUT, { recursive: true, force: true });
    let bytes = 0;
    for (const [path, value] of publish(dataset, await readManifests())) {
      const text = JSON.stringify(value);
      const file = join(OUT, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      bytes += brotliCompressSync(text).length;
    }
    const { version, projects, companies, gazetteer } = dataset;
    return (
      `version ${version}, ${projects.length} projects, ${companies.length} companies, ` +
      `${gazetteer.length} ports of the world, ${Math.round(bytes / 1000)} kB brotli in all`
    );
  },
});
