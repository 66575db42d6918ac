import type { DataChange, DataVersion } from '../../domain/data-change';

/** What a pinned link finds: its version is the present one, or an earlier one; or none that this copy of the atlas knows. */
export type PinStatus =
  | { readonly state: 'same' }
  | {
      readonly state: 'moved';
      /** The version of the link. */
      readonly pinned: DataChange;
      /** The versions after it, newest first. */
      readonly since: readonly DataChange[];
    }
  | { readonly state: 'newer' }
  | { readonly state: 'unknown' };

/** Returns what a link that is pinned to a version finds. */
export function pinStatus(pin: string, { version, changes }: DataVersion): PinStatus {
  if (pin === version) return { state: 'same' };
  const at = changes.findIndex((change) => change.version === pin);
  const pinned = changes[at];
  if (pinned) return { state: 'moved', pinned, since: changes.slice(0, at) };
  return { state: isLater(pin, version) ? 'newer' : 'unknown' };
}

/** Returns whether a version, `YYYY.MM.n`, is later than another. */
function isLater(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
