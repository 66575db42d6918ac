import * as v from 'valibot';
import type { Locale } from '../../src/domain/locale';
import type { Source, SourceInput } from '../../src/domain/source';
import type { PublisherTable } from './files/shared-fields';
import { formFault } from './form-faults';
import { type RawRecord, readFiles } from './read-folder';
import { completeSources } from './read-publishers';

/** A validated record of a file, with its id and its completed sources. */
export type Kept<T> = Omit<T, 'sources' | 'textRead'> & {
  readonly id: string;
  readonly sources: readonly Source[];
};

interface FileContent {
  readonly sources?: readonly SourceInput[];
  readonly textRead?: readonly Locale[];
}

/** Reads the datasets in a folder. Faults of their files accumulate in `faults`. */
export class DatasetReader {
  readonly faults: string[] = [];
  /** Languages in which the text of a record has been read, by `<dataset>/<id>`. */
  readonly textRead = new Map<string, readonly Locale[]>();
  private readonly folder: string;
  private readonly publishers: PublisherTable;

  constructor(folder: string, publishers: PublisherTable) {
    this.folder = folder;
    this.publishers = publishers;
  }

  /** Returns every valid record of one dataset. `prepare` may change the content of a file before validation. */
  read<T extends FileContent>(
    dataset: string,
    schema: v.GenericSchema<unknown, T>,
    prepare = (content: RawRecord['content']): unknown => content,
  ): readonly Kept<T>[] {
    return readFiles(`${this.folder}/${dataset}`, this.faults).flatMap((raw) => {
      const result = v.safeParse(schema, prepare(raw.content));
      if (!result.success) {
        this.faults.push(
          ...result.issues.map((issue) => `${raw.file}: ${formFault(issue, schema)}`),
        );
        return [];
      }
      const { sources, faults } = completeSources(result.output.sources ?? [], this.publishers);
      this.faults.push(...faults.map((fault) => `${raw.file}: ${fault}`));
      const { textRead, ...output } = result.output;
      if (textRead) this.textRead.set(`${dataset}/${raw.id}`, textRead);
      return [{ ...output, id: raw.id, sources } as Kept<T>];
    });
  }
}
