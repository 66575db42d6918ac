import { PbfReader } from 'pbf';

/** Fields of a Mapbox Vector Tile (version 2.1). */
const LAYER = 3;
const FEATURE = 2;
const LAYER_EXTENT = 5;
const GEOMETRY = 4;

const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 7;

const MOST_LAYERS = 256;
const MOST_EXTENT = 65_536;

interface Counts {
  layers: number;
  isSound: boolean;
}

/**
 * Returns whether a vector tile can be read in a time and memory that its size allows: its lengths lie within it, and no command
 * of a geometry claims to be repeated more often than there are numbers for it.
 */
export function isSoundTile(bytes: Uint8Array): boolean {
  try {
    const counts: Counts = { layers: 0, isSound: true };
    new PbfReader(bytes).readFields(readTileField, counts);
    return counts.isSound && counts.layers <= MOST_LAYERS;
  } catch {
    return false;
  }
}

function readTileField(tag: number, counts: Counts, pbf: PbfReader): void {
  if (tag !== LAYER) return;
  counts.layers++;
  const end = endOf(pbf);
  pbf.readFields(readLayerField, counts, end);
}

function readLayerField(tag: number, counts: Counts, pbf: PbfReader): void {
  if (tag === LAYER_EXTENT) {
    const extent = pbf.readVarint();
    if (!(extent >= 1 && extent <= MOST_EXTENT)) counts.isSound = false;
  } else if (tag === FEATURE) pbf.readFields(readFeatureField, counts, endOf(pbf));
}

function readFeatureField(tag: number, counts: Counts, pbf: PbfReader): void {
  if (tag !== GEOMETRY) return;
  if (!isSoundGeometry(pbf, endOf(pbf))) counts.isSound = false;
}

/** Returns where the message at a place ends. Throws if that is beyond the tile. */
function endOf(pbf: PbfReader): number {
  const end = pbf.readVarint() + pbf.pos;
  if (end > pbf.length) throw new RangeError('The message ends beyond the tile');
  return end;
}

function isSoundGeometry(pbf: PbfReader, end: number): boolean {
  while (pbf.pos < end) {
    const command = pbf.readVarint();
    const [id, count] = [command & 7, command >>> 3];
    if (id === CLOSE_PATH ? count !== 1 : id !== MOVE_TO && id !== LINE_TO) return false;
    if (id === CLOSE_PATH) continue;
    // Each place takes at least two bytes.
    if (count < 1 || 2 * count > end - pbf.pos) return false;
    for (let i = 0; i < 2 * count; i++) pbf.readSVarint();
  }
  return pbf.pos === end;
}
