import { existsSync } from 'node:fs';
import * as v from 'valibot';
import type { Source, SourceInput } from '../../src/domain/source';
import { type PublisherTable, publisherTable } from './files/shared-fields';
import { didYouMean } from './nearest';
import { faultText, readRecord } from './read-folder';

/** Returns the table of publishers that sources name, or an empty table if the file does not exist. */
export function readPublishers(folder: string): PublisherTable {
  const file = `${folder}/sources/publishers.yaml`;
  if (!existsSync(file)) return {};
  const result = v.safeParse(publisherTable, readRecord(file, 'publishers').content);
  if (result.success) return result.output;
  throw new Error(result.issues.map((issue) => `${file}: ${faultText(issue)}`).join('\n'));
}

/** Fills in what a source takes from the table of publishers, and reports what neither of the two gives. */
export function completeSources(
  sources: readonly SourceInput[],
  publishers: PublisherTable,
): { readonly sources: readonly Source[]; readonly faults: readonly string[] } {
  const completed = sources.map((source) => ({ ...publishers[source.publisher], ...source }));
  const isComplete = (source: (typeof completed)[number]): source is typeof source & Source =>
    source.language !== undefined && source.kind !== undefined;
  return {
    sources: completed.filter(isComplete),
    faults: completed
      .filter((source) => !isComplete(source))
      .map(
        ({ id, publisher }) =>
          `sources.${id}: write its language and kind, or add “${publisher}” to data/sources/publishers.yaml${didYouMean(publisher, Object.keys(publishers))}`,
      ),
  };
}
