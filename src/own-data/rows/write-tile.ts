import { PbfWriter } from 'pbf';
import { NO_CLASS, type RowClasses } from './row-classes';
import { EXTENT, ROWS, type TileFeature } from './tile-form';

const VERSION = 2;
const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 7;

/** Writes a Mapbox Vector Tile whose features have their row as id, and their class as a property if they have one. */
export function writeTile(
  features: readonly TileFeature[],
  classes: RowClasses | undefined,
): ArrayBuffer {
  const tile = new PbfWriter();
  if (features.length > 0) tile.writeMessage(3, writeLayer, { features, classes });
  return tile.finish().slice().buffer as ArrayBuffer;
}

interface Rows {
  readonly features: readonly TileFeature[];
  readonly classes: RowClasses | undefined;
}

function writeLayer({ features, classes }: Rows, layer: PbfWriter): void {
  layer.writeVarintField(15, VERSION);
  layer.writeStringField(1, ROWS);
  let most = -1;
  for (const feature of features) {
    const rank = classes?.ofRows[feature.row] ?? NO_CLASS;
    if (rank !== NO_CLASS) most = Math.max(most, rank);
    layer.writeMessage(2, writeFeature, { feature, rank });
  }
  if (classes) layer.writeStringField(3, classes.key);
  for (let rank = 0; rank <= most; rank++) layer.writeMessage(4, writeRank, rank);
  layer.writeVarintField(5, EXTENT);
}

function writeRank(rank: number, value: PbfWriter): void {
  value.writeVarintField(5, rank);
}

function writeFeature(
  { feature, rank }: { readonly feature: TileFeature; readonly rank: number },
  writer: PbfWriter,
): void {
  writer.writeVarintField(1, feature.row);
  if (rank !== NO_CLASS) writer.writePackedVarint(2, [0, rank]);
  writer.writeVarintField(3, feature.type);
  writer.writePackedVarint(4, commands(feature));
}

/** Returns the commands that draw the parts: moves and lines as differences from the point before. */
function commands({ type, parts }: TileFeature): number[] {
  const written: number[] = [];
  let [x, y] = [0, 0];
  const add = (part: ArrayLike<number>, i: number) => {
    const [nextX = 0, nextY = 0] = [part[i], part[i + 1]];
    written.push(zigzag(nextX - x), zigzag(nextY - y));
    x = nextX;
    y = nextY;
  };
  for (const part of parts) {
    // A closed ring does not repeat its first point.
    const end = type === 3 ? part.length - 2 : part.length;
    if (type === 1) written.push(command(MOVE_TO, end / 2));
    for (let i = 0; i < end; i += 2) {
      if (type !== 1 && i === 0) written.push(command(MOVE_TO, 1));
      if (type !== 1 && i === 2) written.push(command(LINE_TO, end / 2 - 1));
      add(part, i);
    }
    if (type === 3) written.push(command(CLOSE_PATH, 1));
  }
  return written;
}

function command(id: number, count: number): number {
  return id | (count << 3);
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}
