import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { partialDate, webAddress, words } from '../../../src/datasets/fields';
import { WAY_MODES } from '../../../src/domain/land-network';

const row = v.strictObject({
  from: words,
  to: words,
  mode: v.picklist(WAY_MODES),
  km: v.pipe(v.string(), v.transform(Number), v.number(), v.gtValue(0)),
  publisher: words,
  title: words,
  url: webAddress,
  asof: partialDate,
});

/** A row of `data/land-network/published-lengths/<cc>.csv`, with its file. */
export type PublishedLength = v.InferOutput<typeof row> & { readonly file: string };

/** Reads the published lengths that the network does not use. Throws, with file and line, for a row that is not valid. */
export function readPublishedLengths(folder: string): readonly PublishedLength[] {
  const path = join(folder, 'land-network/published-lengths');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => {
      const file = join(path, name);
      const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as readonly unknown[];
      return rows.map((each, i) => {
        const result = v.safeParse(row, each);
        if (result.success) return { ...result.output, file };
        throw new Error(`${file}: line ${i + 2}: ${v.summarize(result.issues)}`);
      });
    });
}
