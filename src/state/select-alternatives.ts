import { withStop } from '../domain/edit-itinerary';
import { formatItinerary, type Itinerary, withoutVia } from '../domain/itinerary';
import { MAIN_PASSAGES } from '../domain/passage';
import { passageSignature, type RouteQuery, type SeaRoute } from '../domain/sea-route';

import { type LegPlan, type Place, planLegs } from '../domain/voyage';
import { type Closures, withPassage } from '../domain/voyage-options';
import type { Bounds } from '../geo/bounds';
import { wrapLongitude } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { remembered } from './remembered';
import { placeOf } from './select-places';
import { openPlaces, openVoyage, overLand, VOYAGE_PARTS, type VoyageParts } from './select-voyage';
import type { AppState } from './store';

/**
 * What makes a way another one: nothing (`direct`, the engine's own), passages that the reader wants (`chosen`), one that
 * must be taken (`via`), one that is kept out of (`avoid`), or a port that is called at (`call`).
 */
export type AlternativeKind = 'direct' | 'chosen' | 'via' | 'avoid' | 'call';

/** A way to sail the voyage, as a voyage of its own. */
export interface AlternativePlan {
  readonly kind: AlternativeKind;
  /** Id of the passage or the port. */
  readonly subject?: string;
  readonly itinerary: Itinerary;
  readonly closures: Closures;
  readonly legs: readonly LegPlan[];
}

/** One that the engine has found. */
export interface Alternative extends AlternativePlan {
  /** Tells it from the others; its address. */
  readonly id: string;
  /** Answers of its legs; undefined for one over land. */
  readonly found: readonly (SeaRoute | undefined)[];
  /** Passages that it takes and the direct way does not, in their order; of the chosen one those that were chosen. */
  readonly own: readonly string[];
  /** Whether it is the one that the page is open for. */
  readonly isOpen: boolean;
}

/** Ports at which containers changed ships before Chancay had services of its own, and since. */
const HUBS = ['pecll', 'mxzlo', 'mxlzc', 'pablb', 'krpus'];

/** Latin America, for whose trade they did. */
const SERVED: Bounds = [-118, -56, -34, 33];

/** Ways longer than the shortest by more than this are no alternatives. */
const LONGEST = 1.45;
const LONGEST_BY_CALL = 1.25;
const MOST = 10;

const PARTS = [...VOYAGE_PARTS, 'answers'] as const;

/** The direct way and the one asked for: what everything else is measured against. */
export const firstPlans = remembered(VOYAGE_PARTS, (state): readonly AlternativePlan[] => {
  const voyage = openVoyage(state);
  if (!voyage) return [];
  const { closures } = state;
  const free = withoutVia(voyage.itinerary);
  const legs = planLegs(free, voyage.places, closures, overLand(state));
  const direct: AlternativePlan = { kind: 'direct', itinerary: free, closures, legs };
  const isFree = voyage.itinerary.legs.every(({ via }) => via.length === 0);
  const { itinerary } = voyage;
  return isFree ? [direct] : [{ ...direct, kind: 'chosen', itinerary, legs: voyage.legs }, direct];
});

/** Others that may be worth a look, once the direct way is known: on its longest leg by sea. */
export const otherPlans = remembered(PARTS, (state): readonly AlternativePlan[] => {
  const direct = firstPlans(state).find(({ kind }) => kind === 'direct');
  const found = direct && foundWays(state, direct);
  if (!direct || !found) return [];
  const longest = longestLeg(found);
  if (longest < 0) return [];
  const places = openPlaces(state) ?? [];
  const passed = found[longest]?.passages.map(({ id }) => id) ?? [];
  const { itinerary, closures } = direct;
  const shut = [...closures.closed];
  return [
    ...MAIN_PASSAGES.filter((id) => !passed.includes(id) && !shut.includes(id)).map((id) => {
      const legs = itinerary.legs.with(longest, { via: [id], byLand: false });
      return { kind: 'via', subject: id, itinerary: { ...itinerary, legs }, closures } as const;
    }),
    ...passed.map(
      (id) =>
        ({
          kind: 'avoid',
          subject: id,
          itinerary,
          closures: withPassage(closures, { id, open: !closures.opened.includes(id) }),
        }) as const,
    ),
    ...hubsFor(places.slice(longest, longest + 2))
      .filter((id) => !itinerary.stops.some((stop) => 'id' in stop && stop.id === id))
      .map((id) => {
        const called = withStop(itinerary, longest + 1, { kind: 'port', id });
        return { kind: 'call', subject: id, itinerary: called, closures } as const;
      }),
  ].flatMap((plan) => {
    const legs = legsOf(state, plan.itinerary, plan.closures);
    return legs ? [{ ...plan, legs }] : [];
  });
});

/** The ways that are known, each by other passages or ports than those before it: the open one and the direct one first. */
export const knownAlternatives = remembered(PARTS, (state): readonly Alternative[] => {
  const alternatives: Alternative[] = [];
  const seen = new Set<string>();
  let best = Number.POSITIVE_INFINITY;
  const plans = [...firstPlans(state), ...otherPlans(state)];
  const direct = plans.find(({ kind }) => kind === 'direct');
  const usual = passagesOf((direct && foundWays(state, direct)) ?? []);
  for (const [i, plan] of plans.entries()) {
    const found = foundWays(state, plan);
    if (!found) continue;
    const length = lengthOf(found);
    const signature = signatureOfWay(plan, found);
    const limit = plan.kind === 'call' ? LONGEST_BY_CALL : LONGEST;
    const isFirst = i === 0 || plan.kind === 'direct';
    if (seen.has(signature) || (!isFirst && length > limit * best)) continue;
    seen.add(signature);
    best = Math.min(best, length);
    const { closed, opened } = plan.closures;
    const id = [formatItinerary(plan.itinerary), closed.join('.'), opened.join('.')].join('!');
    const own =
      plan.kind === 'chosen'
        ? plan.itinerary.legs.flatMap(({ via }) => via)
        : passagesOf(found).filter((passage) => !usual.includes(passage));
    alternatives.push({ ...plan, id, found, own, isOpen: i === 0 });
  }
  const nearest = alternatives
    .toSorted((a, b) => lengthOf(a.found) - lengthOf(b.found))
    .slice(0, MOST);
  return alternatives.filter((way) => way.isOpen || way.kind === 'direct' || nearest.includes(way));
});

/** The ways beside the one that is open. */
export const otherAlternatives = remembered(PARTS, (state) =>
  knownAlternatives(state).filter(({ isOpen }) => !isOpen),
);

/** The engine's own way among others: the open one, where the reader asked for just what the engine takes. */
export function directOf<W extends Pick<Alternative, 'kind' | 'isOpen'>>(
  alternatives: readonly W[],
): W | undefined {
  return (
    alternatives.find(({ kind }) => kind === 'direct') ?? alternatives.find(({ isOpen }) => isOpen)
  );
}

/** Returns the route queries of a plan's legs by sea. */
export function queriesOf({ legs }: Pick<AlternativePlan, 'legs'>): readonly RouteQuery[] {
  return legs.flatMap((leg) => (leg.mode === 'sea' ? [leg.query] : []));
}

/** The ways of a plan's legs, undefined for those over land; undefined if one is not known, or there is none. */
export function foundWays(
  { answers }: Pick<AppState, 'answers'>,
  { legs }: Pick<AlternativePlan, 'legs'>,
): readonly (SeaRoute | undefined)[] | undefined {
  const found: (SeaRoute | undefined)[] = [];
  for (const leg of legs) {
    const answer = leg.mode === 'sea' ? answers[leg.key] : undefined;
    if (leg.mode === 'land' ? !leg.way : answer?.state !== 'ready' || !answer.value.ok) {
      return undefined;
    }
    found.push(answer?.state === 'ready' && answer.value.ok ? answer.value : undefined);
  }
  return found;
}

/** Ports at which a ship between these places may have called. */
function hubsFor(ends: readonly Place[]): readonly string[] {
  const [west, south, east, north] = SERVED;
  const isServed = ends.some(
    ({ position: [lon, lat] }) =>
      wrapLongitude(lon) > west && wrapLongitude(lon) < east && lat > south && lat < north,
  );
  return isServed ? HUBS : [];
}

function legsOf(
  state: VoyageParts,
  itinerary: Itinerary,
  closures: Closures,
): readonly LegPlan[] | undefined {
  const places = itinerary.stops.flatMap((stop) => placeOf(state, stop) ?? []);
  return places.length === itinerary.stops.length
    ? planLegs(itinerary, places, closures, overLand(state))
    : undefined;
}

function passagesOf(found: readonly (SeaRoute | undefined)[]): readonly string[] {
  return found.flatMap((way) => way?.passages.map(({ id }) => id) ?? []);
}

function longestLeg(found: readonly (SeaRoute | undefined)[]): number {
  const lengths = found.map((way) => way?.distance ?? -1);
  const longest = Math.max(...lengths);
  return longest < 0 ? -1 : lengths.indexOf(nauticalMiles(longest));
}

function lengthOf(found: readonly (SeaRoute | undefined)[]): number {
  return found.reduce((sum, way) => sum + (way?.distance ?? 0), 0);
}

/** By what it stops at and what it passes, leg by leg. */
function signatureOfWay(
  { itinerary }: AlternativePlan,
  found: readonly (SeaRoute | undefined)[],
): string {
  const stops = formatItinerary(withoutVia(itinerary));
  return [stops, ...found.map((way) => (way ? passageSignature(way) : 'land'))].join('/');
}
