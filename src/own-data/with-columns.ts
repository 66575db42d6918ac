import type { OwnColumn, OwnLayer, TextColumn } from './own-layer';
import { TextPacker } from './table/text-packer';

/** Returns a layer with further columns, in the place of those at its end that have the same names. */
export function withColumns(layer: OwnLayer, added: readonly OwnColumn[]): OwnLayer {
  // Filters and colours know columns by number, so that none may move.
  const former = layer.columns.slice(-added.length);
  const isFormer =
    former.length === added.length && added.every(({ name }, i) => name === former[i]?.name);
  return {
    ...layer,
    columns: [...layer.columns.slice(0, isFormer ? -added.length : undefined), ...added],
  };
}

/** Returns a column that says yes in some rows and no in all others. */
export function flagColumn(name: string, rowCount: number, rows: Uint32Array): OwnColumn {
  const values = new Uint8Array(rowCount);
  for (const row of rows) values[row] = 1;
  return { name, kind: 'boolean', values };
}

/** Returns a column of texts. */
export function textColumn(name: string, texts: readonly string[]): TextColumn {
  const packer = new TextPacker();
  const codes = Uint32Array.from(texts, (text) => packer.codeOf(text));
  return { name, kind: 'text', codes, texts: packer.texts(), isDistinct: packer.isDistinct };
}
