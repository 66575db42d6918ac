import * as v from 'valibot';
import {
  type CountryGrid,
  GRID_COLUMNS,
  GRID_ROWS,
  GRID_STEP,
  SPECIAL_CELLS,
} from '../../src/domain/country-grid';
import { isoCode, readOverrides } from './country-labels';
import { polygonsOf, readWorld } from './natural-earth';
import { readTable } from './read-table';
import type { Polygon, Ring } from './shapes';
import { unwrapPolygon } from './unwrap';

const Area = v.strictObject({
  area: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  reason: v.string(),
});

/** Steps along an outline, in cells, so that no cell that it crosses for long is missed. */
const STEPS_PER_CELL = 5;

const { sea, border, disputed } = SPECIAL_CELLS;

/** Returns which country each cell of a grid of the world lies in, from the outlines of Natural Earth. */
export function buildCountryGrid(): CountryGrid {
  const world = readWorld();
  const overrides = readOverrides();
  const codes: string[] = [];
  const cells = new Uint8Array(GRID_COLUMNS * GRID_ROWS).fill(sea);
  for (const geometry of world.objects.countries?.geometries ?? []) {
    const code = isoCode(geometry, overrides);
    if (code !== undefined && !codes.includes(code)) codes.push(code);
    const mark = code === undefined ? border : SPECIAL_CELLS.first + codes.indexOf(code);
    const objects = { one: { type: 'GeometryCollection' as const, geometries: [geometry] } };
    for (const polygon of polygonsOf({ ...world, objects }, 'one').map(unwrapPolygon)) {
      for (const cell of cellsOf(polygon)) {
        const before = cells[cell] ?? sea;
        cells[cell] = before === sea || before === mark ? mark : border;
      }
    }
  }
  for (const cell of disputedCells()) if (cells[cell] !== sea) cells[cell] = disputed;
  return { firstRow: 0, codes, cells };
}

/** Yields the cells that a polygon fills or touches, some of them more than once. */
function* cellsOf(polygon: Polygon): Iterable<number> {
  for (const ring of polygon) yield* outlineCells(ring);
  const lats = (polygon[0] ?? []).map(([, lat]) => lat);
  const [first, last] = [rowOf(Math.max(...lats)), rowOf(Math.min(...lats))];
  for (let row = first; row <= last; row++) {
    const crossings = crossingsOf(polygon, 90 - (row + 0.5) * GRID_STEP);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i] ?? 0, crossings[i + 1] ?? 0];
      const middle = (column: number) => (column + 0.5) * GRID_STEP - 180;
      for (let column = columnOf(from); middle(column) <= to; column++) {
        if (middle(column) >= from) yield cellAt(column, row);
      }
    }
  }
}

function* outlineCells(ring: Ring): Iterable<number> {
  let a = ring[0];
  for (const b of ring) {
    if (!a) return;
    const [run, rise] = [b[0] - a[0], b[1] - a[1]];
    const steps = Math.ceil((Math.max(Math.abs(run), Math.abs(rise)) / GRID_STEP) * STEPS_PER_CELL);
    for (let i = 0; i <= steps; i++) {
      const share = steps === 0 ? 0 : i / steps;
      yield cellAt(columnOf(a[0] + run * share), rowOf(a[1] + rise * share));
    }
    a = b;
  }
}

/** Returns the longitudes at which the outlines cross a parallel, from west to east. */
function crossingsOf(polygon: Polygon, lat: number): readonly number[] {
  const found: number[] = [];
  for (const ring of polygon) {
    let a = ring[0];
    for (const b of ring) {
      if (a && a[1] > lat !== b[1] > lat) {
        found.push(((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]);
      }
      a = b;
    }
  }
  return found.sort((one, other) => one - other);
}

function* disputedCells(): Iterable<number> {
  for (const { area } of readTable('disputed-areas.yaml', v.array(Area))) {
    const [west, south, east, north] = area;
    for (let row = rowOf(north); row <= rowOf(south); row++) {
      for (let column = columnOf(west); column <= columnOf(east); column++) {
        yield cellAt(column, row);
      }
    }
  }
}

function columnOf(lon: number): number {
  return Math.floor((lon + 180) / GRID_STEP);
}

function rowOf(lat: number): number {
  return Math.min(GRID_ROWS - 1, Math.max(0, Math.floor((90 - lat) / GRID_STEP)));
}

function cellAt(column: number, row: number): number {
  return row * GRID_COLUMNS + (((column % GRID_COLUMNS) + GRID_COLUMNS) % GRID_COLUMNS);
}
