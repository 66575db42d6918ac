import type { AlternativePlan, LegRoutes } from '../domain/alternative';
import { insertStop } from '../domain/edit-itinerary';
import { type Itinerary, withoutVia } from '../domain/itinerary';
import { MAIN_PASSAGES } from '../domain/passage';
import type { ShipLimits } from '../domain/ship-limits';
import type { LegPlan, Place } from '../domain/voyage';
import { type Closures, togglePassage } from '../domain/voyage-options';
import type { Bounds } from '../geo/bounds';
import { wrapLongitude } from '../geo/position';

/** Plans the legs of an itinerary; returns undefined if one of its stops is not known. */
export type PlanItinerary = (
  itinerary: Itinerary,
  closures: Closures,
) => readonly LegPlan[] | undefined;

/** Transhipment ports of the trade of Latin America, before and since Chancay has direct services. */
const HUBS = ['pecll', 'mxzlo', 'mxlzc', 'pablb', 'krpus'];

/** The region that the hubs serve. */
const LATIN_AMERICA: Bounds = [-118, -56, -34, 33];

/** Returns the reference plans: the itinerary itself if it has chosen passages, and the direct one. */
export function proposeFirst(
  itinerary: Itinerary,
  closures: Closures,
  plan: PlanItinerary,
): readonly AlternativePlan[] {
  const direct = planned({ kind: 'direct', itinerary: withoutVia(itinerary), closures }, plan);
  const isFree = itinerary.legs.every(({ via }) => via.length === 0);
  return isFree ? direct : [...planned({ kind: 'chosen', itinerary, closures }, plan), ...direct];
}

/**
 * Returns plans that differ from the direct one on its longest leg by sea: through a main passage that it does not take,
 * without a passage that it takes, or with a call at a hub; none through a passage that the ship exceeds a limit of. Returns
 * none for an itinerary without legs by sea.
 */
export function proposeOthers(
  { itinerary, closures }: Pick<AlternativePlan, 'itinerary' | 'closures'>,
  routes: LegRoutes,
  places: readonly Place[],
  plan: PlanItinerary,
  ship?: Pick<ShipLimits, 'exceeded'>,
): readonly AlternativePlan[] {
  const leg = longestLeg(routes);
  if (leg < 0) return [];
  const passed = routes[leg]?.passages.map(({ id }) => id) ?? [];
  const isShut = (id: string) => closures.closed.includes(id) || ship?.exceeded.has(id);
  const vias = MAIN_PASSAGES.filter((id) => !passed.includes(id) && !isShut(id));
  const calls = hubsFor(places.slice(leg, leg + 2)).filter(
    (id) => !itinerary.stops.some((stop) => 'id' in stop && stop.id === id),
  );
  return [
    ...vias.map((id) => {
      const legs = itinerary.legs.with(leg, { via: [id], byLand: false });
      return { kind: 'via', subject: id, itinerary: { ...itinerary, legs }, closures } as const;
    }),
    ...passed.map((id) => {
      const without = togglePassage(closures, { id, open: !closures.opened.includes(id) });
      return { kind: 'avoid', subject: id, itinerary, closures: without } as const;
    }),
    ...calls.map((id) => {
      const called = insertStop(itinerary, leg + 1, { kind: 'port', id });
      return { kind: 'call', subject: id, itinerary: called, closures } as const;
    }),
  ].flatMap((proposal) => planned(proposal, plan));
}

function planned(
  proposal: Omit<AlternativePlan, 'legs'>,
  plan: PlanItinerary,
): readonly AlternativePlan[] {
  const legs = plan(proposal.itinerary, proposal.closures);
  return legs ? [{ ...proposal, legs }] : [];
}

/** Returns the index of the longest leg by sea, or -1 if there is none. */
function longestLeg(routes: LegRoutes): number {
  const lengths: readonly number[] = routes.map((route) => route?.distance ?? -1);
  const longest = Math.max(-1, ...lengths);
  return longest < 0 ? -1 : lengths.indexOf(longest);
}

/** Returns the hubs at which a ship between these places may call. */
function hubsFor(ends: readonly Place[]): readonly string[] {
  const [west, south, east, north] = LATIN_AMERICA;
  const isLatinAmerican = ends.some(
    ({ position: [lon, lat] }) =>
      wrapLongitude(lon) > west && wrapLongitude(lon) < east && lat > south && lat < north,
  );
  return isLatinAmerican ? HUBS : [];
}
