import type { PassageSummary } from '../domain/passage';
import type { Fuel, VesselClass, VoyageFactors } from '../domain/voyage-factors';
import { type Hours, hours, type NauticalMiles } from '../geo/units';

/** The ships of the model: for containers between continents, for containers along a coast, and for bulk. */
const SHIPS = ['container', 'feeder', 'bulk'] as const;
export type Ship = (typeof SHIPS)[number];

/** The vessel class of each ship: those of about the size of the ships that call at Chancay, of feeders, and of grain. */
const VESSEL_OF: Readonly<Record<Ship, string>> = {
  container: 'container-neo-panamax',
  feeder: 'container-feedermax',
  bulk: 'bulk-carrier-kamsarmax',
};
const FUEL = 'vlsfo';

/** A canal with the time in it, waiting included. */
export interface CanalPassage {
  readonly id: string;
  readonly length: NauticalMiles;
  readonly hours: Hours;
}

/** What the arithmetic of voyages needs besides the factors of the model. */
export interface Fleet {
  readonly vessels: Readonly<Record<Ship, VesselClass>>;
  readonly fuel: Fuel;
  readonly canals: readonly CanalPassage[];
}

/** Returns the ships, their fuel and the canals of the model. Throws if the published factors lack one of them. */
export function fleetOf(factors: VoyageFactors, passages: readonly PassageSummary[]): Fleet {
  const fuel = factors.fuels.find(({ id }) => id === FUEL);
  if (!fuel) throw new Error(`The voyage factors have no fuel ${FUEL}`);
  const vesselOf = (ship: Ship): VesselClass => {
    const vessel = factors.vessels.find(({ id }) => id === VESSEL_OF[ship]);
    if (!vessel) throw new Error(`The voyage factors have no vessel class ${VESSEL_OF[ship]}`);
    return vessel;
  };
  return {
    vessels: {
      container: vesselOf('container'),
      feeder: vesselOf('feeder'),
      bulk: vesselOf('bulk'),
    },
    fuel,
    canals: factors.canals.flatMap(({ id, hours: { transit, waiting } }) => {
      const length = passages.find((passage) => passage.id === id)?.length;
      return length === undefined ? [] : [{ id, length, hours: hours(transit + waiting) }];
    }),
  };
}
