import type { Camera } from '../../../src/domain/camera';
import type { Position } from '../../../src/geo/position';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Returns where a position is on a flat map without bearing whose camera looks at the middle of `room`, CSS
 * pixels.
 */
export function pixelOf(
  position: Position,
  { zoom, lon, lat }: Pick<Camera, 'zoom' | 'lon' | 'lat'>,
  room: Rectangle,
): { x: number; y: number } {
  const world = 512 * 2 ** zoom;
  return {
    x: (room.left + room.right) / 2 + ((position[0] - lon) / 360) * world,
    y: (room.top + room.bottom) / 2 + (northing(position[1]) - northing(lat)) * world,
  };
}

export function isWithin({ x, y }: { x: number; y: number }, room: Rectangle, margin = 0): boolean {
  return (
    x > room.left + margin &&
    x < room.right - margin &&
    y > room.top + margin &&
    y < room.bottom - margin
  );
}

/** Returns the copy of a longitude that is nearest to another. */
export function copyNear(lon: number, near: number): number {
  return lon - 360 * Math.round((lon - near) / 360);
}

/** Returns 0 at the northern edge of the Mercator world, 1 at the southern. */
function northing(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}
