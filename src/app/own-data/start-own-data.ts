import { readOwnFile } from '../../own-data/read-own-file';
import type { AppStore } from '../../state/store';
import { fileUrl } from '../root';
import { importOwnFiles } from './import-own-files';
import { keepOwnData } from './keep-own-data';
import { openOwnStore } from './own-store';

/** Time after which an address that is no longer used is taken back, so that a map that has just begun to fetch it can. */
const REVOKE_MS = 30_000;

/** Restores the reader's own layers, keeps them, and reads the files that the reader offers. */
export function startOwnData(store: AppStore, note: (hasLayers: boolean) => void): void {
  const urlOf = ({ layer }: { readonly layer: { readonly features: Blob } }) =>
    URL.createObjectURL(layer.features);
  const revoke = (url: string) => void setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
  void keepOwnData(store, { open: openOwnStore, note, urlOf, revoke });
  importOwnFiles(store, readOwnFile, fileUrl('search/places.json'), { urlOf, revoke });
}
