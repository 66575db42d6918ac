import { GRID_STEP } from '../../src/domain/country-grid';

/** Longitude and latitude of the middle of a cell. */
export type GridCell = readonly [lon: number, lat: number];

/** A name is wider than tall, so a step to the side counts half. */
const ASIDE = 0.5;

/** Returns the cell of an area that is farthest from all cells outside; of equals the one nearest to their middle. */
export function roomiestCell(cells: readonly GridCell[]): GridCell {
  const rooms = new Map(cells.map((cell) => [keyOf(cell), Number.POSITIVE_INFINITY]));
  const order = cells.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
  // Two passes carry distances from the edge over the whole area (a chamfer distance transform).
  for (const cell of order) relax(rooms, cell, -1);
  for (const cell of order.toReversed()) relax(rooms, cell, 1);
  const most = Math.max(...rooms.values());
  const roomy = cells.filter((cell) => rooms.get(keyOf(cell)) === most);
  const [lon, lat] = middleOf(roomy);
  const offset = ([x, y]: GridCell) => Math.hypot(x - lon, y - lat);
  return roomy.reduce((a, b) => (offset(b) < offset(a) ? b : a));
}

function relax(rooms: Map<string, number>, [lon, lat]: GridCell, side: 1 | -1): void {
  const key = keyOf([lon, lat]);
  const step = side * GRID_STEP;
  const beside = (rooms.get(keyOf([lon + step, lat])) ?? 0) + ASIDE;
  const above = (rooms.get(keyOf([lon, lat + step])) ?? 0) + 1;
  rooms.set(key, Math.min(rooms.get(key) ?? 0, beside, above));
}

function middleOf(cells: readonly GridCell[]): GridCell {
  const sum = cells.reduce(([x, y], [lon, lat]) => [x + lon, y + lat] as const, [0, 0] as const);
  return [sum[0] / cells.length, sum[1] / cells.length];
}

function keyOf([lon, lat]: GridCell): string {
  return `${Math.round(lon / GRID_STEP)}/${Math.round(lat / GRID_STEP)}`;
}
