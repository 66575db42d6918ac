import { fingerprint } from './fingerprint';

/**
 * The bundles in which the records of a kind are published, several to a file. Bundled records compress to two thirds
 * of their size as single files, and one bundle is still small to fetch.
 */
export interface BundleLayout {
  /** Relative to the folder of the published data. */
  readonly folder: string;
  /** Number of files. */
  readonly count: number;
}

/** Returns the path of the bundle that holds a record, relative to the folder of the published data. */
export function bundleOf({ folder, count }: BundleLayout, id: string): string {
  return `${folder}/${fingerprint(id) % count}.json`;
}
