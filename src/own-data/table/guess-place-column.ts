import { foldText } from '../../search/fold-text';
import type { PositionSource } from '../own-choices';
import type { ColumnKind } from '../own-layer';
import type { FindPlace } from '../place-finder';
import { PLACE_NAMES } from './guess-position';
import { type Cell, textOfCell } from './parse-cell';

/** Number of names of a column that are looked up. */
const SAMPLE = 100;

/** Part of the names that the gazetteer must know; half of it is enough for a column named as one of places. */
const MOST = 0.6;

/** Returns the column of texts most of which are names of places; undefined if there is none. */
export async function guessPlaceColumn(
  names: readonly string[],
  kinds: readonly ColumnKind[],
  rows: readonly (readonly Cell[])[],
  loadPlaces: () => Promise<FindPlace>,
): Promise<PositionSource | undefined> {
  const texts = [...names.keys()].filter((column) => kinds[column] === 'text');
  if (texts.length === 0) return undefined;
  const findPlace = await loadPlaces();
  let best: { readonly column: number; readonly score: number } | undefined;
  for (const column of texts) {
    const cells = new Set(rows.map((row) => textOfCell(row[column])).filter(Boolean));
    const looked = [...cells].slice(0, SAMPLE);
    const found = looked.filter((text) => findPlace(text) !== undefined).length;
    const isNamed = PLACE_NAMES.test(foldText(names[column] ?? ''));
    const share = looked.length === 0 ? 0 : found / looked.length;
    if (share < (isNamed ? MOST / 2 : MOST)) continue;
    const score = share + (isNamed ? 1 : 0);
    if (!best || score > best.score) best = { column, score };
  }
  return best && { kind: 'place', column: best.column };
}
