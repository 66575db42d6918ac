import type { Track } from './position';

const STEPS_PER_DEGREE = 1000;

/** Returns a track as differences in parts of a degree, by default thousandths, longitude before latitude: a third of the size in JSON. */
export function packTrack(track: Track, stepsPerDegree = STEPS_PER_DEGREE): number[] {
  const whole = track.map(([lon, lat]) => [
    Math.round(lon * stepsPerDegree),
    Math.round(lat * stepsPerDegree),
  ]);
  return whole.flatMap(([lon = 0, lat = 0], i) => {
    const [lon0 = 0, lat0 = 0] = whole[i - 1] ?? [];
    return [lon - lon0, lat - lat0];
  });
}

/** Returns the track that `packTrack` has packed. */
export function unpackTrack(steps: readonly number[], stepsPerDegree = STEPS_PER_DEGREE): Track {
  let [lon, lat] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, i) => {
    lon += steps[2 * i] as number;
    lat += steps[2 * i + 1] as number;
    return [lon / stepsPerDegree, lat / stepsPerDegree] as const;
  });
}
