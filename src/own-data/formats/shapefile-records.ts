import type { FaultList } from '../fault';
import { ReadFailure } from '../read-failure';

const HEADER_SIZE = 100;
const RECORD_HEADER_SIZE = 8;
const FILE_CODE = 9994;

/** Places in a record of parts and points, from the start of its content. */
const PART_COUNT = 36;
const POINT_COUNT = 40;
const PARTS = 44;
const MULTIPOINT_COUNT = 36;
const POINT_SIZE = 16;
const PART_SIZE = 4;

/** Types of geometries; 10 more have heights, 20 more measures. */
const POINT = 1;
const LINE = 3;
const AREA = 5;
const MULTIPOINT = 8;
const WITH_HEIGHTS = 10;
const WITH_MEASURES = 20;
const TYPE = 32;

/** Bytes of the range of heights, and of each. */
const RANGE_SIZE = 16;
const HEIGHT_SIZE = 8;

/** Rings of an area beyond which finding the holes of each would take too long. */
const MAX_PARTS = 10_000;

/**
 * Returns a copy of a .shp file in which records that lie about their sizes are marked as without geometry, each with a fault.
 * The copy ends where records no longer follow one another. Format: ESRI Shapefile Technical Description (1998).
 */
export function checkRecords(shp: Uint8Array, faults: FaultList): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(shp);
  const view = new DataView(bytes.buffer);
  if (bytes.length < HEADER_SIZE || view.getInt32(0) !== FILE_CODE) {
    throw new ReadFailure('damaged');
  }
  const type = view.getInt32(TYPE, true);
  let at = HEADER_SIZE;
  let number = 0;
  while (at + RECORD_HEADER_SIZE <= bytes.length) {
    number++;
    const length = view.getInt32(at + 4) * 2;
    const end = at + RECORD_HEADER_SIZE + length;
    if (length < 4 || end > bytes.length) {
      faults.add('cut-off', number);
      return bytes.slice(0, at);
    }
    const content = new DataView(bytes.buffer, at + RECORD_HEADER_SIZE, length);
    if (!isSound(content, type)) {
      faults.add('bad-geometry', number);
      content.setInt32(0, 0, true);
    }
    at = end;
  }
  return bytes;
}

/** Returns whether a record is empty, or of the file's type with the parts and points that it claims within it, in order. */
function isSound(content: DataView, fileType: number): boolean {
  const type = content.getInt32(0, true);
  if (type === 0) return true;
  if (type !== fileType) return false;
  const hasHeights = type > WITH_HEIGHTS && type < WITH_MEASURES;
  const size = content.byteLength;
  const heights = (points: number) => (hasHeights ? RANGE_SIZE + points * HEIGHT_SIZE : 0);
  switch (type % WITH_HEIGHTS) {
    case POINT:
      return size >= 4 + POINT_SIZE + (hasHeights ? HEIGHT_SIZE : 0);
    case MULTIPOINT: {
      if (size < MULTIPOINT_COUNT + 4) return false;
      const count = content.getInt32(MULTIPOINT_COUNT, true);
      return count >= 0 && MULTIPOINT_COUNT + 4 + count * POINT_SIZE + heights(count) <= size;
    }
    case LINE:
    case AREA: {
      if (size < PARTS) return false;
      const parts = content.getInt32(PART_COUNT, true);
      const points = content.getInt32(POINT_COUNT, true);
      if (parts < 0 || parts > MAX_PARTS || points < 0) return false;
      const needed = PARTS + parts * PART_SIZE + points * POINT_SIZE + heights(points);
      return needed <= size && areInOrder(content, parts, points);
    }
    default:
      return true;
  }
}

/** Returns whether each part begins after the one before, and all have points. */
function areInOrder(content: DataView, parts: number, points: number): boolean {
  let before = -1;
  for (let part = 0; part < parts; part++) {
    const start = content.getInt32(PARTS + part * PART_SIZE, true);
    if (start <= before || start >= points) return false;
    before = start;
  }
  return true;
}
