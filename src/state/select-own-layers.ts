import type { OwnEntry } from '../own-data/own-view';
import { memoizeSelector } from './memoize-selector';
import type { OwnImport, OwnSlice, ReadImport } from './own-slice';

/** Selects the layers that the map draws: those that are kept, and in front of them the one that is being checked. */
export const drawnOwnLayers = memoizeSelector(
  ['ownLayers', 'ownImport'],
  ({ ownLayers, ownImport }): readonly OwnEntry[] => {
    const read = readImport(ownImport);
    return read ? [read.entry, ...ownLayers] : ownLayers;
  },
);

/** Selects whether there are layers of the reader's, or tiles of another host. */
export function hasOwnLayers({
  ownLayers,
  foreignTiles,
}: Pick<OwnSlice, 'ownLayers' | 'foreignTiles'>): boolean {
  return ownLayers.length > 0 || foreignTiles !== null;
}

/** Selects the address of a foreign layer that the reader is asked about, or that is being fetched or failed; null otherwise. */
export function askedOwnAddress({
  ownAddress,
  ownAddressAnswer,
}: Pick<OwnSlice, 'ownAddress' | 'ownAddressAnswer'>): string | null {
  if (ownAddress === null || ownAddressAnswer?.address !== ownAddress) return ownAddress;
  const { state } = ownAddressAnswer;
  return state === 'fetching' || state === 'failed' ? ownAddress : null;
}

/** Returns what has been read of the file that the reader adds, with earlier choices while it is read again. */
export function readImport(ownImport: OwnImport | null): ReadImport | undefined {
  if (ownImport?.state === 'read') return ownImport;
  return ownImport?.state === 'reading' ? ownImport.before : undefined;
}
