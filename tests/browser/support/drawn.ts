import type { Camera } from '../../../src/domain/camera';
import type { Position } from '../../../src/geo/position';
import { type Atlas, expect, isAccent } from './atlas';
import { seaTrack } from './published';

/** Positions of the sea leg far from its ends, where ports and clusters may cover it. */
export const OPEN_SEA: readonly Position[] = seaTrack.slice(
  Math.round(seaTrack.length * 0.15),
  Math.round(seaTrack.length * 0.85),
);

/** Share of a line that must be visible: labels, arrows and symbols may cover a little of it. */
const ALMOST_ALL = 0.9;

interface Line {
  readonly track?: readonly Position[];
  /** The expected camera; by default the map's own. */
  readonly camera?: Camera;
  readonly isColour?: (pixel: readonly [number, number, number]) => boolean;
}

/** Resolves when a line, by default the sea leg, is drawn where a camera puts it. */
export async function expectDrawn(
  atlas: Atlas,
  { track = OPEN_SEA, camera, isColour = isAccent }: Line = {},
): Promise<void> {
  await expect
    .poll(
      async () => {
        const seen = camera ?? (await atlas.camera());
        const { inSight, share } = await atlas.shareDrawn(track, seen, isColour);
        return inSight > 10 ? share : `${inSight} positions in sight`;
      },
      {
        message: 'share of the line that is drawn where it ought to be',
        intervals: [50, 100, 250],
      },
    )
    .toBeGreaterThan(ALMOST_ALL);
}

/** Returns a camera without bearing and pitch. */
export function flat(zoom: number, lat: number, lon: number): Camera {
  return { zoom, lat, lon, bearing: 0, pitch: 0 };
}
