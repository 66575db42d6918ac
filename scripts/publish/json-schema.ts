import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMAS } from './files/file-schemas';

/** Returns the JSON Schema of one dataset's files, derived from the schema with which the build reads them. */
export function jsonSchemaText(dataset: string): string {
  const schema = FILE_SCHEMAS[dataset];
  if (!schema) throw new Error(`There is no dataset ${dataset}`);
  // JSON Schema cannot express checks between two fields; the build still runs them.
  const { $schema, ...rest } = toJsonSchema(schema as never, {
    errorMode: 'ignore',
    typeMode: 'input',
  });
  return `${JSON.stringify({ $schema, title: `data/${dataset}/<id>.yaml`, ...rest }, null, 2)}\n`;
}
