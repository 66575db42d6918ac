/**
 * Names of the caches of an atlas. Several atlases may lie in folders of one host, which share its storage; so each name ends
 * with the folder.
 */
const PREFIX = 'corridor-atlas';

export interface CacheNames {
  /** Files of the site by address and revision; builds share those that are the same. */
  readonly files: string;
  /** Ranges of the archive of which only what was seen is kept. */
  readonly seen: string;
  /** What the service worker remembers. */
  readonly memory: string;
}

/** Returns the names of the caches of the atlas in a folder. */
export function cacheNames(folder: string): CacheNames {
  const nameOf = (kind: string) => `${PREFIX}-${kind}-${folder}`;
  return { files: nameOf('files'), seen: nameOf('seen'), memory: nameOf('memory') };
}

/** Returns whether a cache belongs to the atlas in a folder, be it of this or of another build. */
export function isCacheOf(folder: string, name: string): boolean {
  return name.startsWith(`${PREFIX}-`) && name.endsWith(`-${folder}`);
}

/** Returns the key under which a file is kept, as workbox-precaching makes it. */
export function keyOf(
  file: { readonly url: string; readonly revision: string | null },
  folder: string,
): string {
  const key = new URL(file.url, folder);
  if (file.revision !== null) key.searchParams.set('__WB_REVISION__', file.revision);
  return key.href;
}
