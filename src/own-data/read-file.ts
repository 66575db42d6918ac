import { FaultList } from './fault';
import { openFile } from './open-file';
import type { OwnChoices, OwnGuess } from './own-choices';
import type { OwnFileProgress, OwnFileResult } from './own-file';
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
    const opened = await openFile(file, {
      choices,
      faults,
      onBytes: (readBytes) => report({ readBytes }),
      onGuess: (known) => {
        guess = { ...guess, ...known };
      },
    });
    guess = { ...guess, ...opened.guess };
    const { layer, swappedRows, places, ...built } = await buildLayer(opened.source, {
      name: layerName(fileName, opened.guess.part, opened.guess.parts.length),
      choices,
      faults,
      loadPlaces,
      onRows: (rowCount) => report({ rowCount }),
    });
    return {
      ok: true,
      layer,
      guess: { ...opened.guess, ...built.guess },
      faults: faults.faults(),
      swappedRows,
      places,
    };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const { reason, about } = error;
    return { ok: false, reason, about, guess, faults: faults.faults() };
  }
}

/** Returns the name of a file without folder and ending, with that of its part if it has several. */
function layerName(fileName: string, part: string | undefined, partCount: number): string {
  const plain = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,8}$/, '') || fileName;
  return part === undefined || partCount < 2 ? plain : `${plain}: ${part}`;
}
