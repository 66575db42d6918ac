import { FaultList } from './fault';
import { csvSource, guessDelimiter } from './formats/csv';
import { guessEncoding, HEAD_BYTES, isBinary } from './formats/decode-text';
import type { OwnChoices, OwnGuess } from './own-choices';
import { OWN_LIMITS, type OwnFileProgress, type OwnFileResult } from './own-file';
import type { FindPlace } from './place-finder';
import { ReadFailure } from './read-failure';
import { buildLayer } from './table/build-layer';

export interface ReadContext {
  readonly onProgress?: ((progress: OwnFileProgress) => void) | undefined;
  /** Resolves with the gazetteer; asked only for tables without coordinates. */
  readonly loadPlaces?: (() => Promise<FindPlace>) | undefined;
}

/** Reads a file into a layer. Never rejects for what a file holds. */
export async function readFile(
  file: Blob,
  fileName: string,
  choices: OwnChoices,
  { onProgress, loadPlaces }: ReadContext = {},
): Promise<OwnFileResult> {
  const faults = new FaultList();
  let guess: Partial<OwnGuess> = {};
  const progress = { readBytes: 0, totalBytes: file.size, rowCount: 0 };
  const report = (change: Partial<OwnFileProgress>) => {
    Object.assign(progress, change);
    onProgress?.({ ...progress });
  };
  try {
    if (file.size === 0) throw new ReadFailure('empty');
    if (file.size > OWN_LIMITS.fileBytes) throw new ReadFailure('too-large');
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const encoding = choices.encoding ?? guessEncoding(head);
    guess = { format: 'csv', encoding };
    if (isBinary(head, encoding)) throw new ReadFailure('unknown-format');
    const delimiter =
      choices.delimiter ?? guessDelimiter(new TextDecoder(encoding).decode(head, { stream: true }));
    guess = { ...guess, delimiter };
    const onBytes = (readBytes: number) => report({ readBytes });
    const built = await buildLayer(csvSource(file, delimiter, encoding, faults, onBytes), {
      name: layerName(fileName),
      choices,
      faults,
      loadPlaces,
      onRows: (rowCount) => report({ rowCount }),
    });
    return {
      ok: true,
      layer: built.layer,
      guess: { format: 'csv', encoding, delimiter, part: undefined, parts: [], ...built.guess },
      faults: faults.faults(),
      swappedRows: built.swappedRows,
      places: built.places,
    };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { ok: false, reason: error.reason, guess };
  }
}

function layerName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,8}$/, '') || fileName;
}
