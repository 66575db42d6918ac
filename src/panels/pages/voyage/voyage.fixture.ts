import type { AlternativeKind } from '../../../domain/alternative';
import { parseItinerary } from '../../../domain/itinerary';
import type { Locale } from '../../../domain/locale';
import type { SeaRoute } from '../../../domain/sea-route';
import type { LegStatus } from '../../../domain/status';
import type { LegPlan, Place } from '../../../domain/voyage';
import type { Fuel, VesselClass } from '../../../domain/voyage-factors';
import { type Closures, NO_CLOSURES } from '../../../domain/voyage-options';
import { hours, kilometres, knots, nauticalMiles } from '../../../geo/units';
import { translator } from '../../../i18n/translator';
import { type Estimate, type EstimateRequest, estimate } from '../../../voyage/estimate';
import type { LegShape } from '../../../voyage/voyage-parameters';
import type { SummaryContext } from './text/sentence';
import { voyageText } from './text/voyage-text';
import type { EstimatedAlternative, Voyage } from './use-voyage';

/** Voyages as the desk has them, and the context of their sentences, for tests. */

const PASSAGES = {
  suez: { en: 'Suez Canal', es: 'canal de Suez', pt: 'canal de Suez', zh: '苏伊士运河' },
  malacca: {
    en: 'Strait of Malacca (east)',
    es: 'estrecho de Malaca (este)',
    pt: 'estrecho de Malaca (este)',
    zh: '马六甲海峡（东）',
  },
  'northwest-passage': {
    en: 'Northwest Passage',
    es: 'paso del Noroeste',
    pt: 'paso del Noroeste',
    zh: '西北航道',
  },
};
const CLASS = { en: 'Large ship', es: 'Buque Grande', pt: 'Buque Grande', zh: '大船' };
const VLSFO = {
  en: 'Low-sulphur oil',
  es: 'Fueloil de bajo contenido de azufre',
  pt: 'Óleo combustível de baixo teor de enxofre',
  zh: '低硫燃料油',
};

const VESSEL: VesselClass = {
  ...{ id: 'large', name: CLASS, kind: 'container', summary: CLASS, capacity: { teu: 8000 } },
  ...{ reference: { speed: 16, fuelPerDay: 80 }, auxiliary: { atSea: 5, inPort: 6 } },
  figures: [],
  sources: [],
};
const FUEL: Fuel = {
  ...{ id: 'vlsfo', name: VLSFO, summary: VLSFO, factors: { ttw: 3, wtt: 0.5, lcv: 41 } },
  figures: [],
  sources: [],
};
const REQUEST: EstimateRequest = {
  parameters: {
    ...{ speed: knots(16), portHours: hours(24), weatherMargin: 0 },
    landSpeeds: { road: 40, rail: 30, river: 10, tunnel: 40 },
  },
  vessel: VESSEL,
  fuel: FUEL,
  load: 0.8,
};

export const ROTTERDAM: Place = {
  stop: { kind: 'port', id: 'nlrtm' },
  name: { en: 'Rotterdam', es: 'Róterdam', pt: 'Róterdam', zh: '鹿特丹' },
  position: [4.5, 51.9],
};
export const SINGAPORE: Place = {
  stop: { kind: 'port', id: 'sgsin' },
  name: { en: 'Singapore', es: 'Singapur', pt: 'Singapur', zh: '新加坡' },
  position: [103.9, 1.3],
};
export const SHANGHAI: Place = {
  stop: { kind: 'port', id: 'cnsgh' },
  name: {
    en: 'Shanghai (Yangshan)',
    es: 'Shanghái (Yangshan)',
    pt: 'Shanghái (Yangshan)',
    zh: '上海（洋山）',
  },
  position: [122.1, 30.6],
};

/**
 * Returns an alternative by sea with so many miles per leg, the first through these passages. A leg of
 * `land` kilometres, of one status, comes before.
 */
export function alternativeFixture({
  miles,
  passages = [],
  land,
  landStatus = 'open',
  kind = 'direct',
  closures = NO_CLOSURES,
  isOpen = true,
}: {
  readonly miles: readonly number[];
  readonly passages?: readonly string[];
  readonly land?: number;
  readonly landStatus?: LegStatus;
  readonly kind?: AlternativeKind;
  readonly closures?: Closures;
  readonly isOpen?: boolean;
}): EstimatedAlternative {
  const bySea = miles.map((distance, i): SeaRoute => {
    const passed = i === 0 ? passages : [];
    return {
      ...{ ok: true, distance: nauticalMiles(distance), track: [], waypoints: [], approaches: [] },
      ...{ passages: passed.map((id) => ({ id, position: [0, 0], distance: nauticalMiles(9) })) },
      flags: [],
    };
  });
  const overLand: readonly LegShape[] =
    land === undefined
      ? []
      : [{ mode: 'land', stretches: [{ mode: 'road', distance: kilometres(land) }] }];
  const atSea = miles.map(
    (distance): LegShape => ({ mode: 'sea', distance: nauticalMiles(distance), canals: [] }),
  );
  const legs: readonly LegPlan[] = land === undefined ? [] : [landLeg(land, landStatus)];
  return {
    ...{ kind, legs, closures, isOpen, id: kind, distinctPassages: [] },
    itinerary: { stops: [], legs: [] },
    routes: [...overLand.map(() => undefined), ...bySea],
    estimate: estimate([...overLand, ...atSea], REQUEST),
  };
}

function landLeg(length: number, status: LegStatus): LegPlan {
  const distance = kilometres(length);
  const derived = kilometres(0);
  const stretch = { mode: 'road', status, distance, derived, track: [] } as const;
  return { mode: 'land', route: { distance, stretches: [stretch] } };
}

/** Returns an estimate with the default options. */
export function estimateFixture(miles: number): Estimate {
  return alternativeFixture({ miles: [miles] }).estimate;
}

export function voyageFixture(
  places: readonly Place[],
  open: EstimatedAlternative | undefined,
): Voyage {
  const itinerary = parseItinerary('nlrtm~cnsgh') ?? { stops: [], legs: [] };
  return {
    ...{ itinerary, places, legs: [], vessel: VESSEL, fuel: FUEL, landModes: [], request: REQUEST },
    ...{ open, alternatives: open ? [open] : [], usual: undefined, departure: undefined },
    anySize: undefined,
  };
}

export function summaryContext(locale: Locale, times?: SummaryContext['times']): SummaryContext {
  const tVoyage = translator(locale, 'voyage');
  return {
    ...{ locale, tVoyage, text: voyageText(locale, 'nm', tVoyage), times, version: '1.2' },
    passageName: (id) => Object.entries(PASSAGES).find(([known]) => known === id)?.[1],
  };
}
