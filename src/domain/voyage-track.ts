import { unwrapTrack } from '../geo/antimeridian';
import type { Track } from '../geo/position';
import { joinApproaches, type SeaRoute } from './sea-route';

import type { LegPlan } from './voyage';

/** The line of each leg as it is drawn, each going on where the last one ended; empty for one that is not found. */
export function voyageTracks(
  legs: readonly LegPlan[],
  found: readonly (SeaRoute | undefined)[],
): readonly Track[] {
  let end: Track = [];
  return legs.map((leg, i) => {
    const track = unwrapTrack([...end, ...lineOfLeg(leg, found[i])]).slice(end.length);
    end = track.length > 0 ? track.slice(-1) : end;
    return track;
  });
}

function lineOfLeg(leg: LegPlan, way: SeaRoute | undefined): Track {
  if (leg.mode === 'sea') return way ? joinApproaches(way.approaches, way.track) : [];
  return (leg.route?.stretches ?? []).flatMap(({ track }, i) => track.slice(i === 0 ? 0 : 1));
}
