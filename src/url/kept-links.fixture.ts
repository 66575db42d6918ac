import { readFileSync } from 'node:fs';
import type { SharedState } from '../state/persistence';

/** A link that readers may hold. */
export interface KeptLink {
  readonly link: string;
  /** What it opens, where that differs from the view of a reader who has chosen nothing. */
  readonly view: Partial<SharedState>;
  /** What a notice names of a damaged link, as `key=value`. */
  readonly problems?: readonly string[];
}

/**
 * Links of every version of the grammar, which must always work: entries are added with each new key, word or page, and none is
 * changed or taken out.
 */
export const KEPT_LINKS: readonly KeptLink[] = JSON.parse(
  readFileSync(new URL('kept-links.json', import.meta.url), 'utf8'),
);
