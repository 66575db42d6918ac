import { createHash } from 'node:crypto';
import type { AppState } from '../../../src/state/store';
import { stillMap } from '../../../src/still-map/still-map';
import { builtTiles } from '../../../tools/still-map/read-tiles';
import { escapeHtml } from '../escape-html';
import { slimNames } from './slim-names';
import { PRERENDERED_WORDS } from './words';

/** As wide as the text on a phone, so that names can be read there; it is shown larger on wider screens. */
const SIZE = { width: 440, height: 340 };

/** Names that the alternative of a map says, at most. */
const MOST_NAMES = 8;

/** Saves a file of the site, by its path in it. */
export type SaveFile = (path: string, text: string) => void;

/**
 * Returns a function that draws the map of the open page as a figure with its credit; empty text for a page without a place. The
 * picture is a file of its own, named by its content: all languages and many pages share it. Its names lie on it as text of the page.
 */
export function mapDrawer(folder: string, save: SaveFile): (state: AppState) => string {
  const readTile = builtTiles(folder);
  const saved = new Set<string>();
  return (state) => {
    const { mapOf } = PRERENDERED_WORDS[state.locale];
    const map = stillMap(state, {
      ...SIZE,
      readTile,
      inks: 'variables',
      alternative: (names) => mapOf(names.slice(0, MOST_NAMES)),
    });
    if (!map) return '';
    const hash = createHash('sha256').update(map.picture).digest('base64url').slice(0, 12);
    const path = `maps/${hash}.svg`;
    if (!saved.has(path)) save(path, map.picture);
    saved.add(path);
    const { width, height } = SIZE;
    const picture = `<img src="./${path}" width="${width}" height="${height}" alt="${escapeHtml(map.alternative)}">`;
    return `<figure class="still-map"><div>${picture}${slimNames(map.names)}</div><figcaption>${escapeHtml(map.credit)}</figcaption></figure>`;
  };
}
