import type { Camera } from '../../domain/camera';
import { type MapArea, screenPosition } from '../../domain/screen-position';
import { greatCircleDistance, initialBearing } from '../../geo/great-circle';
import type { Position } from '../../geo/position';
import type { Degrees, NauticalMiles } from '../../geo/units';
import type { Projection } from '../../state/camera-slice';

/** A mark with its distance and bearing from the middle of the map. */
export interface MarkInView<T> {
  readonly mark: T;
  readonly distance: NauticalMiles;
  /** Bearing from the middle of the map to the mark. */
  readonly bearing: Degrees;
}

/** Returns the marks that the map shows in its free area, nearest to its middle first. */
export function marksInView<T extends { readonly position: Position }>(
  marks: readonly T[],
  camera: Camera,
  projection: Projection,
  area: MapArea,
): readonly MarkInView<T>[] {
  const centre: Position = [camera.lon, camera.lat];
  return marks
    .filter(({ position }) => {
      const on = screenPosition(position, camera, projection, area);
      return on && Math.abs(on.x) <= area.width / 2 && Math.abs(on.y) <= area.height / 2;
    })
    .map((mark) => ({
      mark,
      distance: greatCircleDistance(centre, mark.position),
      bearing: initialBearing(centre, mark.position),
    }))
    .toSorted((a, b) => a.distance - b.distance);
}

/**
 * Returns the index that follows `current` in a list of `length` items by `step`, round its ends; the first or the last item if
 * the current one is not in the list (-1).
 */
export function nextIndex(current: number, step: 1 | -1, length: number): number {
  if (current < 0) return step > 0 ? 0 : length - 1;
  return (current + step + length) % length;
}
