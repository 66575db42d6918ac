import type { Camera } from '../../../src/domain/camera';
import type { Position } from '../../../src/geo/position';
import { type Atlas, expect, isAccent } from './atlas';
import { seaTrack } from './published';

/** Positions of the sea leg well off its ends, where ports and clusters may lie over it. */
export const OPEN_SEA: readonly Position[] = seaTrack.slice(
  Math.round(seaTrack.length * 0.15),
  Math.round(seaTrack.length * 0.85),
);

/** Words, arrows and symbols may lie on a line here and there. */
const ALMOST_ALL = 0.9;

interface Line {
  readonly track?: readonly Position[];
  /** Where the map ought to stand; else where it does. */
  readonly camera?: Camera;
  readonly isColour?: (pixel: readonly [number, number, number]) => boolean;
}

/** Resolves when a line, by default the sea leg, is seen where a camera puts it. */
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

/** A camera over the Pacific, unturned. */
export function flat(zoom: number, lat: number, lon: number): Camera {
  return { zoom, lat, lon, bearing: 0, pitch: 0 };
}
