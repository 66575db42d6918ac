import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manifestFiles, readManifests } from '../../tools/pages/read-manifests';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-router';
import { runBuild } from '../stamp/stamp';
import { faultsOf } from './checks/checks';
import { compile } from './compile';
import { publish } from './publish';
import { writeFiles } from './write-files';

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
    const files = new Map<string, string>();
    for (const [path, value] of publish(dataset, await readManifests())) {
      files.set(join(OUT, path), JSON.stringify(value));
    }
    const written = writeFiles(OUT, files);
    const { version, projects, companies, gazetteer } = dataset;
    return (
      `version ${version}, ${projects.length} projects, ${companies.length} companies, ` +
      `${gazetteer.length} ports of the world, ${files.size} files, ${written} of them changed`
    );
  },
});
