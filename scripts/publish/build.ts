import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manifestFiles, readManifests } from '../../tools/pages/read-manifests';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-files';
import { runBuild } from '../stamp/stamp';
import { bulkFiles } from './bulk/bulk-files';
import { faultsOf } from './checks/checks';
import { compile } from './compile';
import { publish } from './publish';
import { writeFiles } from './write-files';

const OUT = 'public/generated/data';

/** Where the data is read in bulk, at addresses that stay. */
const BULK = 'public/data';

/** Checks the hand-kept data, and writes the files that the app fetches and those to read it in bulk. Needs the built network. */
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
    new URL(`../../${BULK}/datapackage.json`, import.meta.url),
  ],
  async run() {
    const dataset = compile('data');
    const faults = faultsOf(dataset);
    if (faults.length > 0)
      throw new Error(`The data does not hold together:\n${faults.join('\n')}`);
    const manifests = await readManifests();
    const files = new Map<string, string>();
    for (const [path, value] of publish(dataset, manifests)) {
      files.set(join(OUT, path), JSON.stringify(value));
    }
    const bulk = await bulkFiles(dataset, manifests);
    const written =
      writeFiles(OUT, files) +
      writeFiles(BULK, new Map([...bulk].map(([path, content]) => [join(BULK, path), content])));
    const { version, projects, companies, gazetteer } = dataset;
    return (
      `version ${version}, ${projects.length} projects, ${companies.length} companies, ` +
      `${gazetteer.length} ports of the world, ${files.size + bulk.size} files, ${written} of them changed`
    );
  },
});
