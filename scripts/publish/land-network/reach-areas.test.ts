import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import { expect, it } from 'vitest';
import type { LandNetwork } from '../../../src/domain/land-network';
import type { Position } from '../../../src/geo/position';
import { reachAreas } from './reach-areas';

const place = (id: string, position: Position) => ({ id, position }) as LandNetwork['places'][0];

/** Barranca and Huacho on the coast of Peru, and Huánuco inland, with no road between them but the one along the coast. */
const NETWORK = {
  places: [
    place('barranca', [-77.761, -10.75]),
    place('huacho', [-77.605, -11.107]),
    place('huanuco', [-76.242, -9.93]),
    place('shanghai', [121.47, 31.23]),
  ],
  stretches: [{ from: 'barranca', to: 'huacho', bends: [], status: 'open' }],
} as unknown as LandNetwork;

const areas = reachAreas(NETWORK);

/** Returns the places with the levels of their parts at a position. */
function at(position: Position): readonly string[] {
  return areas.flatMap((parts, i) =>
    parts
      .filter(({ rings }) =>
        booleanPointInPolygon(
          point([...position]),
          polygon(rings.map((ring) => [...ring, ...ring.slice(0, 1)].map((each) => [...each]))),
        ),
      )
      .map(({ level }) => `${NETWORK.places[i]?.id} ${level}`),
  );
}

it('gives each position near the network to the nearest place, whole near it and fainter farther off', () => {
  expect(at([-77.5, -10.7])).toEqual(['barranca 3']);
  expect(at([-77.5, -11.15])).toEqual(['huacho 3']);
  expect(at([-77.25, -10.7])).toEqual(['barranca 2']);
  expect(at([-75.6, -9.93])).toEqual(['huanuco 1']);
});

it('gives no place what is in the sea, far from the network or on another continent', () => {
  expect(at([-78, -11.1])).toEqual([]);
  expect(at([-75.2, -9.93])).toEqual([]);
  expect(areas[3]).toEqual([]);
});

it('makes rings that turn back nowhere', () => {
  for (const ring of areas.flat().flatMap(({ rings }) => rings)) {
    for (const [i, [x, y]] of ring.entries()) {
      const [[x0, y0], [x1, y1]] = [ring.at(i - 1), ring[(i + 1) % ring.length]] as [
        Position,
        Position,
      ];
      const [ax, ay, bx, by] = [x - x0, y - y0, x1 - x, y1 - y];
      expect(Math.abs(ax * by - ay * bx) < 1e-9 && ax * bx + ay * by <= 0).toBe(false);
    }
  }
});
