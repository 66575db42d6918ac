import type { Check } from '../checks/check';
import { networkIsConnected } from './connection-checks';
import { networkNamesResolve, networkPlacesAreInTheirCountry } from './name-checks';
import { networkCitesItsSources, networkStatusesAreDated } from './source-checks';
import { networkStaysOnLand, networkStretchesAreAsLongAsTheyCanBe } from './stretch-checks';

/** Rules about the land network that its schemas cannot express. */
export const LAND_NETWORK_CHECKS: readonly Check[] = [
  networkNamesResolve,
  networkPlacesAreInTheirCountry,
  networkCitesItsSources,
  networkStatusesAreDated,
  networkStretchesAreAsLongAsTheyCanBe,
  networkStaysOnLand,
  networkIsConnected,
];
