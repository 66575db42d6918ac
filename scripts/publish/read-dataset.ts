import * as v from 'valibot';
import type { Source, SourceInput } from '../../src/domain/source';
import { faultText } from './fault-text';
import type { PublisherTable } from './files/source-file';
import { type RawRecord, readFolder } from './read-folder';
import { completeSources } from './read-publishers';

/** A record as its file has it, checked, with its id and its sources filled in. */
export type Kept<T> = Omit<T, 'sources'> & {
  readonly id: string;
  readonly sources: readonly Source[];
};

/** Reads the datasets below a folder; what is wrong with their files adds up in `faults`. */
export class DatasetReader {
  readonly faults: string[] = [];
  private readonly folder: string;
  private readonly publishers: PublisherTable;

  constructor(folder: string, publishers: PublisherTable) {
    this.folder = folder;
    this.publishers = publishers;
  }

  /** Every record of one dataset that is as it should be. `prepare` may change what a file says before it is checked. */
  read<T extends { readonly sources?: readonly SourceInput[] }>(
    dataset: string,
    schema: v.GenericSchema<unknown, T>,
    prepare = (content: RawRecord['content']): unknown => content,
  ): readonly Kept<T>[] {
    return readFolder(`${this.folder}/${dataset}`).flatMap((raw) => {
      const result = v.safeParse(schema, prepare(raw.content));
      if (!result.success) {
        this.faults.push(...result.issues.map((issue) => `${raw.file}: ${faultText(issue)}`));
        return [];
      }
      const { sources, faults } = completeSources(result.output.sources ?? [], this.publishers);
      this.faults.push(...faults.map((fault) => `${raw.file}: ${fault}`));
      return [{ ...result.output, id: raw.id, sources }];
    });
  }
}
