import { createRequire } from 'node:module';
import type { Position } from '../../src/geo/position';

interface ListedPort {
  readonly coordinates?: readonly [number, number];
}

/** Returns the positions of ports by UN/LOCODE: the coast is finest near them, and their inlets stay open. */
export function readPortPositions(): readonly Position[] {
  const list = createRequire(import.meta.url)('sea-ports/lib/ports.json') as Record<
    string,
    ListedPort
  >;
  return Object.values(list).flatMap(({ coordinates }): Position[] =>
    coordinates ? [[coordinates[0], coordinates[1]]] : [],
  );
}
