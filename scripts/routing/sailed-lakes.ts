import type { Position, Track } from '../../src/geo/position';
import { readInlandWater } from '../basemap/natural-earth';
import type { Ring } from '../basemap/shapes';
import { LAKES } from './water-mesh';

/** Returns the outlines and islands, as closed rings, of the lakes that the map draws and that ships sail. */
export function sailedLakes(): Track[] {
  const sailed = readInlandWater().lakes.filter(([outline = []]) =>
    LAKES.some((lake) => isInside(lake, outline)),
  );
  return sailed.flat();
}

/** Whether a ring goes round a position, by how often the parallel to its east crosses it. */
function isInside([lon, lat]: Position, ring: Ring): boolean {
  const crossings = ring.slice(1).filter(([bx, by], i) => {
    const [ax, ay] = ring[i] ?? [bx, by];
    return ay > lat !== by > lat && lon < ax + ((bx - ax) * (lat - ay)) / (by - ay);
  });
  return crossings.length % 2 === 1;
}
