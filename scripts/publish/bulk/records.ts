import { toJsonSchema } from '@valibot/to-json-schema';
import { byLocale } from '../../../src/domain/locale';
import { pageOfRecord, type RecordKind, recordKindOf } from '../../../src/domain/record';
import { isRecordManifest, type PageManifest } from '../../../src/panels/context/page-manifest';
import { createPathCodec } from '../../../src/url/path';
import type { PublishedRecords } from './published-records';

/** The form of the files, which is raised when a field is removed, renamed or changes its meaning. */
export const FORMAT = 1;

/** Returns every record as a file of its own, by path: `project/chancay-port.json`. */
export function recordFiles(
  { kept, ...data }: PublishedRecords,
  manifests: readonly PageManifest[],
): ReadonlyMap<string, object> {
  const { formatPath } = createPathCodec(manifests);
  const lists: Readonly<Record<RecordKind, readonly { readonly id: string }[]>> = {
    project: data.projects,
    port: data.ports,
    leg: data.legs,
    corridor: data.corridors,
    // The lines of its routes, which the engine computes, are left out.
    service: data.services.map(({ legs: _, ...service }) => service),
    company: data.companies,
    loan: data.loans,
    flow: data.flows,
    claim: data.claims,
    event: data.events,
    story: data.stories,
    source: data.sources,
  };
  const kinds = Object.keys(lists) as RecordKind[];
  return new Map(
    kinds.flatMap((kind) =>
      lists[kind].map((record) => {
        const selection = pageOfRecord({ kind, id: record.id });
        const pages = byLocale((locale) => `../../${formatPath({ locale, selection })}`);
        return [
          `${kind}/${record.id}.json`,
          {
            $schema: `../schemas/${kind}.schema.json`,
            format: FORMAT,
            version: kept.version,
            kind,
            pages,
            record,
          },
        ];
      }),
    ),
  );
}

/** A JSON Schema of an object. */
interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

/** Resolves to the JSON Schemas of these files by path, derived from those with which the app reads published records. */
export async function recordSchemas(
  manifests: readonly PageManifest[],
): Promise<ReadonlyMap<string, object>> {
  const schemas = await Promise.all(
    manifests.filter(isRecordManifest).map(async (page) => {
      const kind = recordKindOf(page.kind);
      const schema = await ('records' in page ? page.records : page.catalogue).schema();
      return [`schemas/${kind}.schema.json`, fileSchema(kind, recordSchema(kind, schema))] as const;
    }),
  );
  return new Map(schemas);
}

function recordSchema(kind: RecordKind, schema: unknown): ObjectSchema {
  // JSON Schema cannot express checks between two fields; the build runs them.
  const { $schema: _, ...found } = toJsonSchema(schema as never, {
    errorMode: 'ignore',
    typeMode: 'output',
  });
  const { properties, required, ...rest } = ('items' in found
    ? found.items
    : found) as unknown as ObjectSchema;
  if (kind === 'service') {
    const { legs: __, ...kept } = properties;
    return { ...rest, properties: kept, required: required.filter((name) => name !== 'legs') };
  }
  if (kind === 'source') {
    const id = { type: 'string' };
    return { ...rest, properties: { id, ...properties }, required: ['id', ...required] };
  }
  return { ...rest, properties, required };
}

function fileSchema(kind: RecordKind, record: ObjectSchema): object {
  const page = { type: 'string', format: 'uri-reference' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `A ${kind} of Corridor Atlas`,
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      format: { const: FORMAT },
      version: { type: 'string', pattern: '^\\d{4}\\.\\d{1,2}\\.\\d+$' },
      kind: { const: kind },
      pages: {
        type: 'object',
        properties: byLocale(() => page),
        required: Object.keys(byLocale(() => page)),
        additionalProperties: false,
      },
      record,
    },
    required: ['$schema', 'format', 'version', 'kind', 'pages', 'record'],
    additionalProperties: false,
  };
}
