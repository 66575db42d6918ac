import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { faultsOf } from './checks/checks';
import { compile } from './compile';
import { publish } from './publish';

/** Checks the hand-kept data and writes what the app fetches. */
const OUT = 'public/generated/data';

const dataset = compile('data');
const faults = faultsOf(dataset);
if (faults.length > 0) throw new Error(`The data does not hold together:\n${faults.join('\n')}`);

rmSync(OUT, { recursive: true, force: true });
let bytes = 0;
for (const [path, value] of publish(dataset)) {
  const text = JSON.stringify(value);
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  bytes += brotliCompressSync(text).length;
}
console.log(
  `data ${dataset.version}: ${dataset.projects.length} projects, ${dataset.companies.length} companies, ` +
    `${dataset.gazetteer.length} ports of the world, ${Math.round(bytes / 1000)} kB brotli in all`,
);
