import type { Track } from './position';

/** The track between a port and navigable water, in the direction sailed. */
export interface ApproachTrack {
  readonly end: 'from' | 'to';
  /** Unwrapped together with the track of the route. */
  readonly track: Track;
}

/** Returns the whole track from port to port: the approaches joined to the track between them, without repeated positions. */
export function joinApproaches(approaches: readonly ApproachTrack[], between: Track): Track {
  const outward = approaches.filter(({ end }) => end === 'from').map(({ track }) => track);
  const inward = approaches.filter(({ end }) => end === 'to').map(({ track }) => track);
  return [...outward, between, ...inward].flatMap((track, i) => track.slice(i === 0 ? 0 : 1));
}
