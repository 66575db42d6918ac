import { unwrapTrack } from '../geo/antimeridian';
import { joinApproaches } from '../geo/approach-track';
import type { Track } from '../geo/position';
import type { SeaRoute } from './sea-route';
import type { LegPlan } from './voyage';

/** What has been joined of the ways so far, and of them and one more. */
interface Joined {
  tracks?: readonly Track[];
  readonly next: WeakMap<object, Joined>;
}

const joined: Joined = { next: new WeakMap() };

/**
 * Returns the drawn track of each leg, unwrapped so that each continues the one before; empty for a leg without a route. The same
 * routes have the same tracks, as objects, whatever ship sails them.
 */
export function voyageTracks(
  legs: readonly LegPlan[],
  routes: readonly (SeaRoute | undefined)[],
): readonly Track[] {
  const ways = legs.flatMap((leg, i): readonly object[] => {
    const way = leg.mode === 'sea' ? routes[i] : leg.route;
    return way ? [way] : [];
  });
  if (ways.length < legs.length) return joinTracks(legs, routes);
  const known = ways.reduce(nextOf, joined);
  known.tracks ??= joinTracks(legs, routes);
  return known.tracks;
}

function nextOf({ next }: Joined, way: object): Joined {
  const known = next.get(way) ?? { next: new WeakMap() };
  next.set(way, known);
  return known;
}

function joinTracks(
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

/** A part of a voyage's drawn track. */
export interface DrawnPart {
  readonly track: Track;
  readonly isLand: boolean;
  /** Whether the way is open; true at sea. */
  readonly isOpen: boolean;
}

/** Returns the parts of a leg's drawn track: one at sea, over land one for each stretch of the route. */
export function partsOfTrack(leg: LegPlan | undefined, track: Track): readonly DrawnPart[] {
  if (leg?.mode !== 'land') return [{ track, isLand: false, isOpen: true }];
  let at = 0;
  return (leg.route?.stretches ?? []).map(({ track: own, status }) => {
    const part = track.slice(at, at + own.length);
    at += own.length - 1;
    return { track: part, isLand: true, isOpen: status === 'open' };
  });
}

function trackOfLeg(leg: LegPlan, route: SeaRoute | undefined): Track {
  if (leg.mode === 'sea') return route ? joinApproaches(route.approaches, route.track) : [];
  return (leg.route?.stretches ?? []).flatMap(({ track }, i) => track.slice(i === 0 ? 0 : 1));
}
