import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMAS } from './files/file-schemas';

/** The JSON Schema of one dataset's files, from the schema that the build reads them with. */
export function jsonSchemaText(dataset: string): string {
  const schema = FILE_SCHEMAS[dataset];
  if (!schema) throw new Error(`There is no dataset ${dataset}`);
  // What JSON Schema has no words for, a check between two fields, the build still sees to.
  const { $schema, ...rest } = toJsonSchema(schema as never, {
    errorMode: 'ignore',
    typeMode: 'input',
  });
  return `${JSON.stringify({ $schema, title: `data/${dataset}/<id>.yaml`, ...rest }, null, 2)}\n`;
}
