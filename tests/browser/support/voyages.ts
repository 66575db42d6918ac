import * as v from 'valibot';
import { gazetteer } from '../../../src/datasets/gazetteer-schema';
import { parseItinerary } from '../../../src/domain/itinerary';
import type { Locale } from '../../../src/domain/locale';
import { type Place, planLegs } from '../../../src/domain/voyage';
import { type Closures, NO_CLOSURES } from '../../../src/domain/voyage-options';
import {
  type Kilometres,
  kilometres,
  type NauticalMiles,
  nauticalMiles,
} from '../../../src/geo/units';
import { routableNetwork } from '../../../src/hinterland/routable-network';
import { shortName } from '../../../src/i18n/alternative-name';
import type { SeaRoute } from '../../../src/routing/index';
import { type KnownPlaces, placeOf } from '../../../src/state/select-places';
import { openBuiltRouter } from '../../../tools/routing/built-router';
import { corridorMap, landNetwork, passages, projects, read } from './published';

/** A voyage as the same engine computes it here. */
export interface ComputedVoyage {
  readonly places: readonly Place[];
  /** Length of all legs by sea. */
  readonly distance: NauticalMiles;
  readonly onLand: Kilometres;
  /** Ids of the passages in order. */
  readonly passed: readonly string[];
}

const LAND = routableNetwork(landNetwork);
const KNOWN: KnownPlaces = {
  corridorMap: { state: 'ready', value: corridorMap },
  projects: { state: 'ready', value: projects },
  gazetteer: { state: 'ready', value: v.parse(gazetteer, read('data/gazetteer.json')) },
  portCells: {},
  landNetwork: { state: 'ready', value: LAND },
};
export const router = openBuiltRouter();

/** Returns the voyage of an itinerary, given as in an address. Throws if there is no route. */
export function computeVoyage(id: string, closures: Closures = NO_CLOSURES): ComputedVoyage {
  const itinerary = parseItinerary(id);
  if (!itinerary) throw new Error(`${id} is no itinerary`);
  const places = itinerary.stops.flatMap((stop) => placeOf(KNOWN, stop) ?? []);
  const legs = planLegs(itinerary, places, closures, LAND.routerFor(closures));
  const bySea: SeaRoute[] = [];
  let onLand = 0;
  for (const leg of legs) {
    if (leg.mode === 'land') {
      if (!leg.route) throw new Error(`${id}: no route over land`);
      onLand += leg.route.distance;
      continue;
    }
    const answer = router.route(leg.query);
    if (!answer.ok) throw new Error(`${id}: ${answer.reason}`);
    bySea.push(answer);
  }
  return {
    places,
    distance: nauticalMiles(bySea.reduce((sum, { distance }) => sum + distance, 0)),
    onLand: kilometres(onLand),
    passed: bySea.flatMap((route) => route.passages.map((passage) => passage.id)),
  };
}

/** Returns the name of a passage as the desk shows it: without the second name in brackets. */
export function passageName(locale: Locale, id: string): string {
  const passage = passages.find((each) => each.id === id);
  if (!passage) throw new Error(`No passage ${id} is published`);
  return shortName(passage.name[locale]);
}
