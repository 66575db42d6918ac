import type { OwnColumn, OwnLayer, TextColumn } from './own-layer';
import { TextPacker } from './table/text-packer';

/** Returns a layer with further columns, in the place of those of the same names. Features do not hold them. */
export function withColumns(layer: OwnLayer, added: readonly OwnColumn[]): OwnLayer {
  const isFormer = ({ name }: OwnColumn, index: number) =>
    added.some((each) => each.name === name) && !layer.featureColumns.includes(index);
  // Features know columns by number, so that only those behind all of theirs may go.
  const kept = layer.columns.filter((column, i) => !isFormer(column, i));
  const isInPlace = layer.featureColumns.every((index) => kept[index] === layer.columns[index]);
  return { ...layer, columns: [...(isInPlace ? kept : layer.columns), ...added] };
}

/** Returns a column of texts. */
export function textColumn(name: string, texts: readonly string[]): TextColumn {
  const packer = new TextPacker();
  const codes = Uint32Array.from(texts, (text) => packer.codeOf(text));
  return { name, kind: 'text', codes, texts: packer.texts(), isDistinct: packer.isDistinct };
}
