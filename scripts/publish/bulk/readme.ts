import type { OtherFile } from './data-package';
import { FORMAT } from './records';
import type { BulkTable } from './table';

/** Returns the text that explains the files to who opens the archive. */
export function readme(
  version: string,
  tables: readonly BulkTable[],
  others: readonly OtherFile[],
): string {
  return `# Corridor Atlas, data version ${version}

The tables are CSV in UTF-8 with commas, a header and points as decimal signs. \`datapackage.json\` (Frictionless) describes each field and
how tables refer to one another. Ids are those of addresses: project \`chancay-port\` has the page \`en/p/chancay-port/\`.

| file | holds | rows |
| ---- | ----- | ---- |
${tables.map(({ name, title, rows }) => `| ${name}.csv | ${title} | ${rows.length} |`).join('\n')}
${others.map(({ path, title }) => `| ${path} | ${title} | |`).join('\n')}
| {kind}/{id}.json | each record with all that its page tells, in four languages; in the archive, all of a kind are the array records/{kind}.json | |
| schemas/{kind}.schema.json | the JSON Schema of these files | |

Values that differ between sources are rows of their own: nothing is averaged, and \`sources\` names who says it. A derived value is
marked so and has its formula.

Format ${FORMAT}: fields and files may be added. None is removed or renamed, and none changes its meaning, unless the format is
raised, which \`format\` in every record and \`format_version\` in the package say.

Licence: MIT, the Corridor Atlas contributors. Place names of land legs: GeoNames, CC BY 4.0. The sea leg is computed on the
coasts of Natural Earth (public domain) and © OpenStreetMap contributors (ODbL 1.0). Not for navigation.
`;
}
