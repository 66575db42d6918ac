import { mercatorNorthing } from '../../geo/mercator';
import type { Position, Track } from '../../geo/position';
import { nearestLongitude } from '../../geo/position';
import { type LinePlace, stepPlace } from './line-label';

/** Degrees on a Mercator map beyond which a line counts as clear of the others. */
const CLEAR = 12;

/** Degrees on a Mercator map below which a line coincides with another for the eye. */
const SAME = 1.2;

/** Number of parts of a line that may each have a label, so that one is likely to be in view. */
const PARTS = 3;

/** Degrees between two labels of a line, at least. */
const APART = 40;

/** Steps of a line of which one is tried as the place of a label. */
const TRIED = 60;

/**
 * Returns for each line the places of its labels, best first: where it is farthest from the other lines, at most one in
 * each third of it. A line that coincides with others throughout has its middle alone.
 */
export function distinctPlaces(
  lines: readonly Track[],
  others: readonly Track[],
): readonly (readonly LinePlace[])[] {
  const plane = lines.map(toPlane);
  const beside = others.map(toPlane);
  return lines.map((line, i) => {
    const rest = plane.filter((_, j) => j !== i);
    // Of lines that coincide each may still be named where they are away from the others.
    const found = [[...rest, ...beside], beside].map((each) => placesApart(line, each.flat()));
    return found.find((places) => places.length > 0) ?? middleOf(line);
  });
}

/** Returns the place in each third of a line that is farthest from given points, best first; none that is too near. */
function placesApart(line: Track, points: readonly Position[]): readonly LinePlace[] {
  const tried = triedSteps(line).flatMap((step) => {
    const place = stepPlace(line, step);
    if (!place) return [];
    const [x, y] = [place.position[0], mercatorNorthing(place.position[1])];
    return [{ place, part: Math.floor((step / line.length) * PARTS), gap: gapTo(points, x, y) }];
  });
  const best = Array.from({ length: PARTS }, (_, part) =>
    tried
      .filter((each) => each.part === part)
      .toSorted((a, b) => b.gap - a.gap)
      .at(0),
  )
    .flatMap((each) => (each && each.gap > SAME ? [each] : []))
    .toSorted((a, b) => b.gap - a.gap)
    .map(({ place }) => place);
  return best.filter((place, k) =>
    best.slice(0, k).every((before) => Math.abs(before.position[0] - place.position[0]) > APART),
  );
}

function middleOf(line: Track): readonly LinePlace[] {
  const steps = triedSteps(line);
  const place = stepPlace(line, steps[Math.floor(steps.length / 2)] ?? 0);
  return place ? [place] : [];
}

function triedSteps({ length }: Track): readonly number[] {
  const every = Math.max(1, Math.floor(length / TRIED));
  const steps = Array.from({ length: Math.floor(length / every) }, (_, i) => i * every);
  // Beside an end a label would hide the port.
  return steps.slice(Math.ceil(steps.length * 0.08), Math.floor(steps.length * 0.92));
}

/** Returns the distance to the nearest point in degrees, at most `CLEAR`. Longitudes count on the nearest copy of the world. */
function gapTo(points: readonly Position[], x: number, y: number): number {
  let least = CLEAR;
  for (const [lon, other] of points) {
    least = Math.min(least, Math.hypot(nearestLongitude(lon, x) - x, other - y));
  }
  return least;
}

/** Returns a track on a Mercator map, with enough points to measure distances to. */
function toPlane(track: Track): readonly Position[] {
  const every = Math.max(1, Math.floor(track.length / (4 * TRIED)));
  return track.filter((_, i) => i % every === 0).map(([lon, lat]) => [lon, mercatorNorthing(lat)]);
}
