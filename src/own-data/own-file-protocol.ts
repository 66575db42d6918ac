import type { OwnChoices } from './own-choices';
import type { OwnFileProgress, OwnFileResult } from './own-file';

/** A worker reads one file, then it is terminated. */
export interface ReadOwnFile {
  readonly file: Blob;
  readonly fileName: string;
  readonly choices: OwnChoices;
  /** Address of the published gazetteer; places are not looked up without it. */
  readonly gazetteer: string | undefined;
}

export type FromOwnFileWorker =
  | { readonly kind: 'progress'; readonly progress: OwnFileProgress }
  | { readonly kind: 'result'; readonly result: OwnFileResult }
  | { readonly kind: 'error'; readonly message: string };
