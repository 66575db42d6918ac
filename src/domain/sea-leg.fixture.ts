import { nauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';

/** Lengths of about those between Chancay and Shanghai. */
export const SEA_LENGTHS: SeaLeg['lengths'] = {
  sailed: nauticalMiles(9256),
  greatCircle: nauticalMiles(9240),
  rhumbLine: nauticalMiles(9600),
};

/** A sea leg between the corridor's terminals without positions. */
export const EMPTY_SEA_LEG: SeaLeg = {
  ...{ from: 'pechy', to: 'cnsgh', waypoints: [], approaches: [], passages: [] },
  lengths: SEA_LENGTHS,
};
