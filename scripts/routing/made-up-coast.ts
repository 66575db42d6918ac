import type { Position, Track } from '../../src/geo/position';

/** For tests: a closed ring through some positions, with a vertex every `step` degrees at least. */
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

/** A rectangle, counter-clockwise: land to the left. */
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
