import { PbfWriter } from 'pbf';
import { EXTENT } from '../basemap/tidy-tile';
import type { TileFeature } from './tile-features';

const VERSION = 2;
const TYPES = { lines: 2, rings: 3 } as const;
const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 7;

/** Name of the only layer. */
export const LAYER = 'coast';

/** Encodes features as a Mapbox Vector Tile of one layer, with the property `kind`. */
export function encodeTile(features: readonly TileFeature[]): Uint8Array {
  const tile = new PbfWriter();
  tile.writeMessage(3, writeLayer, features);
  return tile.finish();
}

function writeLayer(features: readonly TileFeature[], layer: PbfWriter): void {
  layer.writeVarintField(15, VERSION);
  layer.writeStringField(1, LAYER);
  for (const [value, feature] of features.entries()) {
    layer.writeMessage(2, writeFeature, { value, feature });
  }
  layer.writeStringField(3, 'kind');
  for (const { kind } of features) layer.writeMessage(4, writeValue, kind);
  layer.writeVarintField(5, EXTENT);
}

function writeValue(kind: string, value: PbfWriter): void {
  value.writeStringField(1, kind);
}

function writeFeature(
  { value, feature }: { readonly value: number; readonly feature: TileFeature },
  writer: PbfWriter,
): void {
  writer.writePackedVarint(2, [0, value]);
  writer.writeVarintField(3, TYPES[feature.type]);
  writer.writePackedVarint(4, commands(feature));
}

/** Returns the commands that draw the parts: moves and lines as differences from the point before. */
function commands({ type, parts }: TileFeature): number[] {
  const isClosed = type === 'rings';
  const written: number[] = [];
  let x = 0;
  let y = 0;
  for (const part of parts) {
    // A closed ring does not repeat its first point.
    const end = isClosed ? part.length - 2 : part.length;
    for (let i = 0; i < end; i += 2) {
      if (i === 0) written.push(command(MOVE_TO, 1));
      if (i === 2) written.push(command(LINE_TO, end / 2 - 1));
      written.push(zigzag((part[i] ?? 0) - x), zigzag((part[i + 1] ?? 0) - y));
      x = part[i] ?? 0;
      y = part[i + 1] ?? 0;
    }
    if (isClosed) written.push(command(CLOSE_PATH, 1));
  }
  return written;
}

function command(id: number, count: number): number {
  return id | (count << 3);
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}
