import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { KeptResults } from '../kept-results';
import type { CardSet } from './cards-of-site';

/** The kept files of a set's cards, and the generated files that their map was made of. */
export interface DrawnSet {
  readonly cards: readonly string[];
  readonly files: readonly string[];
}

/**
 * Returns the files of a set's cards if the last build drew them alike and they are there, so that the page of the set need not be
 * opened again: its cards are the same if code, words and the files that the page asked for are.
 */
export function keptCards(
  kept: KeptResults<DrawnSet>,
  set: CardSet,
): readonly string[] | undefined {
  const cards = kept.find(keyOfSet(set))?.cards;
  return cards?.every((file) => existsSync(file)) ? cards : undefined;
}

/** Returns a name of a set, by its page and the words of its cards. */
export function keyOfSet({ selection, cards }: CardSet): string {
  const words = JSON.stringify([selection, cards]);
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}
