import { unwrapTrack } from '../geo/antimeridian';
import type { Track } from '../geo/position';
import { joinApproaches, type SeaRoute } from './sea-route';
import type { LegPlan } from './voyage';

/** Returns the drawn track of each leg, unwrapped so that each continues the one before; empty for a leg without a route. */
export function voyageTracks(
  legs: readonly LegPlan[],
  routes: readonly (SeaRoute | undefined)[],
): readonly Track[] {
  let end: Track = [];
  return legs.map((leg, i) => {
    const track = unwrapTrack([...end, ...trackOfLeg(leg, routes[i])]).slice(end.length);
    end = track.length > 0 ? track.slice(-1) : end;
    return track;
  });
}

function trackOfLeg(leg: LegPlan, route: SeaRoute | undefined): Track {
  if (leg.mode === 'sea') return route ? joinApproaches(route.approaches, route.track) : [];
  return (leg.route?.stretches ?? []).flatMap(({ track }, i) => track.slice(i === 0 ? 0 : 1));
}
