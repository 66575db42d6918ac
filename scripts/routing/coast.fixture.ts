import type { Position, Track } from '../../src/geo/position';

/** Returns a closed ring through positions, with a vertex at least every `step` degrees. */
export function coastThrough(positions: Track, step = 0.05): Track {
  const [first] = positions;
  if (!first) return [];
  const corners = [...positions, first];
  const ring = corners.slice(1).flatMap(([lon, lat], i): Position[] => {
    const [fromLon, fromLat] = corners[i] as Position;
    const count = Math.max(1, Math.ceil(Math.hypot(lon - fromLon, lat - fromLat) / step - 1e-9));
    return Array.from(
      { length: count },
      (_, k): Position => [
        fromLon + ((lon - fromLon) * k) / count,
        fromLat + ((lat - fromLat) * k) / count,
      ],
    );
  });
  return [...ring, first];
}

/** Returns a counter-clockwise rectangle, land to the left. */
export function block(
  west: number,
  south: number,
  east: number,
  north: number,
  step?: number,
): Track {
  const corners: Track = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return coastThrough(corners, step);
}

/** Two islands 300 km long, end to end, with a strait 3.3 km wide between them at 2.715 E. */
export const TWO_ISLANDS: readonly Track[] = [
  block(0, 0, 2.7, 0.5, 0.02),
  block(2.73, 0, 5.4, 0.5, 0.02),
];

/** Returns rocks around the two islands, so that the mesh there is as dense as on real coasts. */
export function skerries(): Track[] {
  const found: Track[] = [];
  for (let lon = -0.7; lon < 6.2; lon += 0.2) {
    for (let lat = -0.7; lat < 1.3; lat += 0.2) {
      const isAshore = lon > -0.05 && lon < 5.45 && lat > -0.05 && lat < 0.55;
      if (!isAshore) found.push(block(lon, lat, lon + 0.001, lat + 0.001));
    }
  }
  return found;
}
