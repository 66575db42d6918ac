import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FILE_SCHEMAS } from './files/file-schemas';
import { jsonSchemaText } from './json-schema';

/** `npm run data:schemas`: writes the JSON Schemas with which an editor completes and checks hand-kept files. */
const OUT = 'data/schemas';

rmSync(OUT, { recursive: true, force: true });
for (const dataset of Object.keys(FILE_SCHEMAS)) {
  const file = `${OUT}/${dataset}.schema.json`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, jsonSchemaText(dataset));
}
console.log(`${Object.keys(FILE_SCHEMAS).length} schemas in ${OUT}`);
