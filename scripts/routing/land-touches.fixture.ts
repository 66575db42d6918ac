import { expect } from 'vitest';
import type { Track } from '../../src/geo/position';
import { fineLandRings } from '../../tools/coast/fine-land';
import { indexLand, type Land } from '../../tools/coast/land';
import { readLandRings } from '../../tools/coast/land-rings';
import { type LandStretch, stretchesOverLand } from '../../tools/coast/land-stretches';
import { isInCanal } from '../../tools/routing/passage-boxes';
import { sailedLakes } from './sailed-lakes';

/** Shorter stretches are rounding, km. */
const FORGIVEN_KM = 0.001;
/** In straits as narrow as the grid of 200 m the network loses land: this share of random routes may touch it, by at most so many km. */
const TOUCHED_SHARE = 0.01;
const TOUCHED_KM = 0.25;

/** Returns both coasts that the map draws, with the lakes that ships sail as water. Takes seconds. */
export function drawnCoasts(): readonly Land[] {
  const lakes = sailedLakes();
  return [readLandRings(), fineLandRings()].map((rings) => indexLand([...rings, ...lakes]));
}

/** Returns the stretches of a track that lie on drawn land, canals excepted. */
function touchesOf(coasts: readonly Land[], track: Track): readonly LandStretch[] {
  return coasts.flatMap((land) =>
    stretchesOverLand(land, track).filter(
      ({ middle, length }) => length > FORGIVEN_KM && !isInCanal(middle),
    ),
  );
}

/** Fails if more of these tracks touch land than may, or one of them by more than it may. */
export function expectClear(coasts: readonly Land[], tracks: readonly Track[]): void {
  const touched = tracks
    .map((track) => touchesOf(coasts, track))
    .filter(({ length }) => length > 0);
  const longer = touched.flat().filter(({ length }) => length > TOUCHED_KM);
  expect(longer).toEqual([]);
  expect(touched.length, JSON.stringify(touched)).toBeLessThanOrEqual(
    TOUCHED_SHARE * tracks.length,
  );
}
