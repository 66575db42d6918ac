import * as v from 'valibot';
import { gazetteer } from '../../../src/datasets/gazetteer-schema';
import { parseItinerary } from '../../../src/domain/itinerary';
import { landRoute } from '../../../src/domain/land-route';
import type { Locale } from '../../../src/domain/locale';
import type { SeaRoute } from '../../../src/domain/sea-route';
import { type Place, planLegs } from '../../../src/domain/voyage';
import { type Closures, NO_CLOSURES } from '../../../src/domain/voyage-options';
import {
  type Kilometres,
  kilometres,
  type NauticalMiles,
  nauticalMiles,
} from '../../../src/geo/units';
import { shortName } from '../../../src/i18n/alternative-name';
import { type KnownPlaces, placeOf } from '../../../src/state/select-places';
import { openRouter } from '../../../tools/routing/built-router';
import { corridorMap, passages, projects, read } from './published';

/** A voyage as the same engine finds it here. */
export interface Sailed {
  readonly places: readonly Place[];
  /** By sea, all legs together. */
  readonly distance: NauticalMiles;
  readonly onLand: Kilometres;
  /** Ids in the order in which they are passed. */
  readonly passed: readonly string[];
}

const KNOWN: KnownPlaces = {
  corridorMap: { state: 'ready', value: corridorMap },
  projects: { state: 'ready', value: projects },
  gazetteer: { state: 'ready', value: v.parse(gazetteer, read('data/gazetteer.json')) },
};
export const router = openRouter();

/** Sails an itinerary as an address has it. Throws where there is no way. */
export function sail(id: string, closures: Closures = NO_CLOSURES): Sailed {
  const itinerary = parseItinerary(id);
  if (!itinerary) throw new Error(`${id} is no itinerary`);
  const places = itinerary.stops.flatMap((stop) => placeOf(KNOWN, stop) ?? []);
  const { withPlanned } = closures;
  const legs = planLegs(itinerary, places, closures, (from, to) =>
    landRoute(corridorMap.legs, from, to, { withPlanned }),
  );
  const bySea: SeaRoute[] = [];
  let onLand = 0;
  for (const leg of legs) {
    if (leg.mode === 'land') {
      if (!leg.route) throw new Error(`${id}: no way over land`);
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
    passed: bySea.flatMap((way) => way.passages.map((passage) => passage.id)),
  };
}

/** As the desk has it: without the second name in brackets. */
export function passageName(locale: Locale, id: string): string {
  const passage = passages.find((each) => each.id === id);
  if (!passage) throw new Error(`No passage ${id} is published`);
  return shortName(passage.name[locale]);
}
