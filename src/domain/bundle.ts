import { fingerprint } from './fingerprint';

/**
 * How the records of a kind are published: several to a file. Records that are published together compress
 * to two thirds of what they weigh one by one; a file is still a small thing to fetch.
 */
export interface BundleLayout {
  /** Below the folder of the published data. */
  readonly folder: string;
  /** The number of files. */
  readonly count: number;
}

/** Returns the published file that holds a record, below the folder of the data. */
export function bundleOf({ folder, count }: BundleLayout, id: string): string {
  return `${folder}/${fingerprint(id) % count}.json`;
}
