import { readOwnFile } from '../../own-data/read-own-file';
import type { AskRows } from '../../own-data/rows/ask-rows';
import type { AppStore } from '../../state/store';
import { fileUrl } from '../root';
import { importOwnFiles } from './import-own-files';
import { keepOwnData } from './keep-own-data';
import { openOwnStore } from './own-store';
import { rowsWorkers } from './rows-workers';

/** Restores the reader's own layers, keeps them, and reads the files that the reader offers. Returns how to ask their rows. */
export function startOwnData(store: AppStore, note: (hasLayers: boolean) => void): AskRows {
  void keepOwnData(store, { open: openOwnStore, note });
  importOwnFiles(store, readOwnFile, fileUrl('search/places.json'));
  return rowsWorkers(store);
}
