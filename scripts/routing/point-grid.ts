import type { Vec } from '../../src/routing/vec';

/** Finds numbered points of the sphere within a radius, by cells of about equal size. */
export class PointGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly rows: number;

  /** @param cell side of a cell in radians */
  constructor(cell: number) {
    this.rows = Math.ceil(Math.PI / cell);
  }

  add(id: number, point: Vec): void {
    const key = this.keyOf(point);
    const cell = this.cells.get(key);
    if (cell) cell.push(id);
    else this.cells.set(key, [id]);
  }

  remove(id: number, point: Vec): void {
    const cell = this.cells.get(this.keyOf(point));
    const at = cell?.indexOf(id) ?? -1;
    if (!cell || at < 0) return;
    cell[at] = cell[cell.length - 1] ?? id;
    cell.pop();
  }

  /** Calls `visit` with every point within `radius` radians, and some beyond, until it returns true; returns whether it did. */
  find(centre: Vec, radius: number, visit: (id: number) => boolean | undefined): boolean {
    const lat = Math.asin(Math.max(-1, Math.min(1, centre[2])));
    const lon = Math.atan2(centre[1], centre[0]);
    const first = this.rowOf(lat - radius);
    const last = this.rowOf(lat + radius);
    for (let row = first; row <= last; row++) {
      const columns = this.columns(row);
      const widest = this.widestCosine(row);
      const half =
        widest <= Math.sin(radius) ? Math.PI : Math.asin(Math.min(1, Math.sin(radius) / widest));
      const from = Math.floor(((lon - half + Math.PI) / (2 * Math.PI)) * columns);
      const to = Math.floor(((lon + half + Math.PI) / (2 * Math.PI)) * columns);
      for (let c = from; c <= Math.min(to, from + columns - 1); c++) {
        const cell = this.cells.get(row * 1e6 + (((c % columns) + columns) % columns));
        if (!cell) continue;
        for (let i = 0; i < cell.length; i++) if (visit(cell[i] as number)) return true;
      }
    }
    return false;
  }

  private keyOf([x, y, z]: Vec): number {
    const row = this.rowOf(Math.asin(Math.max(-1, Math.min(1, z))));
    const columns = this.columns(row);
    const column = Math.floor(((Math.atan2(y, x) + Math.PI) / (2 * Math.PI)) * columns);
    return row * 1e6 + (column % columns);
  }

  private rowOf(lat: number): number {
    const row = Math.floor(((lat + Math.PI / 2) / Math.PI) * this.rows);
    return Math.max(0, Math.min(this.rows - 1, row));
  }

  private columns(row: number): number {
    const middle = ((row + 0.5) / this.rows) * Math.PI - Math.PI / 2;
    return Math.max(1, Math.floor(2 * this.rows * Math.cos(middle)));
  }

  /** Returns the smallest cosine of latitude in a row, where a radius spans the most longitude. */
  private widestCosine(row: number): number {
    const south = (row / this.rows) * Math.PI - Math.PI / 2;
    const north = ((row + 1) / this.rows) * Math.PI - Math.PI / 2;
    return Math.max(0, Math.min(Math.cos(south), Math.cos(north)));
  }
}
