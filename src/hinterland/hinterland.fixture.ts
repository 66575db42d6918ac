import {
  type CostFactor,
  FACTOR_IDS,
  type FactorId,
  type FactorValues,
} from '../domain/cost-factors';
import type { ExportPort, LandNetwork, NetworkPlace, NetworkStretch } from '../domain/land-network';
import type { Fuel, VesselClass } from '../domain/voyage-factors';
import { nauticalMiles } from '../geo/units';
import type { Fleet } from './fleet';

const SAME = { en: 'Made up', es: 'Inventado', pt: 'Inventado', zh: '虚构' };

/** Returns a value of 1 for each factor but those given. */
export function madeUpValues(given: Partial<Record<FactorId, number>> = {}): FactorValues {
  return { ...Object.fromEntries(FACTOR_IDS.map((id) => [id, 1])), ...given } as FactorValues;
}

/** Returns a factor of each id, from half of its central value to twice it. */
export function madeUpFactors(values: FactorValues): readonly CostFactor[] {
  return FACTOR_IDS.map((id) => ({
    ...{ id, group: 'road' as const, name: SAME, unit: 'USD', basis: SAME },
    ...{ low: values[id] / 2, central: values[id], high: values[id] * 2 },
    ...{ figures: [], sources: [] },
  }));
}

/** Returns a place of a made-up network. */
export function madeUpPlace(id: string, more: Partial<NetworkPlace> = {}): NetworkPlace {
  return {
    ...{ id, name: SAME, country: 'PE', position: [-75, -12], population: 1000 },
    ...{ isCapital: false, terminals: [], ...more },
  };
}

/** Returns an open, level, paved road between two places of a made-up network. */
export function madeUpStretch(
  from: string,
  to: string,
  km: number,
  more: Partial<NetworkStretch> = {},
): NetworkStretch {
  return {
    ...{ way: 'made-up', from, to, km, isDerived: false, mode: 'road', status: 'open' },
    ...{ statusAsOf: '2026', surface: 'paved', terrain: 'lowland', bends: [], ...more },
  };
}

/** Returns a port with weekly sailings to Yangshan, `distance` nautical miles away. */
export function madeUpPort(
  id: string,
  distance: number,
  more: Partial<ExportPort> = {},
): ExportPort {
  return {
    ...{ id, name: SAME, country: 'PE', position: [-77, -12], place: id },
    ...{ cargo: ['container', 'reefer'], bulkKinds: [], via: [] },
    direct: [{ to: 'cnsgh', sailingsPerWeek: 1, asOf: '2026' }],
    sea: [{ to: 'cnsgh', shortest: { length: nauticalMiles(distance), passages: [] } }],
    ...more,
  };
}

/** Returns a made-up network of the parts given. */
export function madeUpNetwork(parts: Partial<LandNetwork>): LandNetwork {
  return {
    ...{ places: [], ways: [], stretches: [], borders: [], ports: [], relays: [], origins: [] },
    destinations: ['cnsgh'],
    sinuosities: {},
    ...parts,
  };
}

const vessel = (id: string, capacity: VesselClass['capacity']): VesselClass => ({
  ...{ id, name: SAME, summary: SAME, capacity, figures: [], sources: [] },
  kind: capacity.dwt === undefined ? 'container' : 'bulk',
  reference: { speed: 10, fuelPerDay: 100 },
  auxiliary: { atSea: 0, inPort: 0 },
});

const fuel: Fuel = {
  ...{ id: 'made-up', name: SAME, summary: SAME, figures: [], sources: [] },
  factors: { ttw: 3, wtt: 1, lcv: 40 },
};

/** Ships of round figures: 100 t of fuel a day at 10 knots, 4 t of CO2e a tonne of fuel. */
export const MADE_UP_FLEET: Fleet = {
  vessels: {
    container: vessel('large', { teu: 10_000 }),
    feeder: vessel('small', { teu: 1000 }),
    bulk: vessel('bulk', { dwt: 50_000 }),
  },
  fuel,
  canals: [],
};
