import type { AppState } from '../../../src/state/store';
import { stillMap } from '../../../src/still-map/still-map';
import { builtTiles } from '../../../tools/still-map/read-tiles';
import { escapeHtml } from '../escape-html';
import { PRERENDERED_WORDS } from './words';

/** As wide as the text on a phone, so that names can be read there; it is shown larger on wider screens. */
const SIZE = { width: 440, height: 340 };

/** Names that the alternative of a map says, at most. */
const MOST_NAMES = 8;

/** Returns a function that draws the map of the open page as a figure with its credit; empty text for a page without a place. */
export function mapDrawer(folder: string): (state: AppState) => string {
  const readTile = builtTiles(folder);
  return (state) => {
    const { mapOf } = PRERENDERED_WORDS[state.locale];
    const alternative = (names: readonly string[]) => mapOf(names.slice(0, MOST_NAMES));
    const map = stillMap(state, { ...SIZE, readTile, inks: 'variables', alternative });
    if (!map) return '';
    return `<figure class="still-map">${map.svg}<figcaption>${escapeHtml(map.credit)}</figcaption></figure>`;
  };
}
