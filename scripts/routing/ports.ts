import { createRequire } from 'node:module';
import type { Position } from '../../src/geo/position';

interface ListedPort {
  readonly coordinates?: readonly [number, number];
}

/** Positions of ports by UN/LOCODE: where the coast is kept closely, and which inlets stay open. */
export function readPortPositions(): readonly Position[] {
  const list = createRequire(import.meta.url)('sea-ports/lib/ports.json') as Record<
    string,
    ListedPort
  >;
  return Object.values(list).flatMap(({ coordinates }): Position[] =>
    coordinates ? [[coordinates[0], coordinates[1]]] : [],
  );
}
