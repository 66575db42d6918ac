import type { OwnColumn, OwnLayer } from './own-layer';
import { textColumn } from './with-columns';

/** A column of numbers. */
export function numbers(name: string, ...values: readonly number[]): OwnColumn {
  return { name, kind: 'number', values: Float64Array.from(values) };
}

/** A layer of four mines, of which one has no position and one no output. */
export function mines(): OwnLayer {
  return {
    name: 'mines',
    rowCount: 4,
    columns: [
      textColumn('mineral', ['copper', 'gold', '', 'Copper oxide']),
      numbers('output', 10, Number.NaN, -2.5, 300),
      { name: 'open', kind: 'boolean', values: Uint8Array.of(1, 0, 2, 1) },
      { name: 'since', kind: 'date', values: Float64Array.of(0, 86_400_000, Number.NaN, 1500) },
    ],
    positions: Float64Array.of(-77.3, -11.6, 179.5, 10, Number.NaN, Number.NaN, -70, -20),
    geometries: Uint8Array.of(1, 1, 0, 1),
    origins: Uint32Array.of(2, 3, 4, 5),
    bounds: [-77.3, -20, 179.5, 10],
    shapes: new Blob([]),
  };
}
