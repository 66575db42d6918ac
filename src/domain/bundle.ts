import { fingerprint } from './fingerprint';
import type { PageKind } from './page';

/**
 * Into how many files the pages of a kind are laid. Records that are published together compress
 * to two thirds of what they weigh one by one; a file is still a small thing to fetch.
 */
const BUNDLES: Readonly<Record<PageKind, number>> = { project: 8, port: 2, leg: 1, corridor: 1 };

/** The published file that holds a record's page, below the folder of the data. */
export function bundleOf(kind: PageKind, id: string): string {
  return `${kind}/${fingerprint(id) % BUNDLES[kind]}.json`;
}
