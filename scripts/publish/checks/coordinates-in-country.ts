import { isNearCountry } from '../../../tools/coast/countries';
import type { Check } from './check';

/**
 * Largest distance of a position from its country, kilometres: Natural Earth lacks some of the islands on which
 * ports lie.
 */
const TOLERANCE = { site: 40, town: 40, region: 60 };

export const coordinatesInTheCountryTheyClaim: Check = {
  name: 'coordinatesInTheCountryTheyClaim',
  holds: `A position lies in its country on Natural Earth 1:10m, give or take ${TOLERANCE.site} km.`,
  faults: ({ projects, ports, events }) => [
    ...projects.flatMap(({ id, country, position, precision }) =>
      faultsOf(`data/projects/${id}.yaml`, country, position, TOLERANCE[precision]),
    ),
    ...ports.flatMap(({ id, country, position }) =>
      faultsOf(`data/ports/${id}.yaml`, country, position, TOLERANCE.town),
    ),
    ...events.flatMap(({ id, country, position, precision = 'town' }) =>
      country === undefined || position === undefined
        ? []
        : faultsOf(`data/events/${id}.yaml`, country, position, TOLERANCE[precision]),
    ),
  ],
};

function faultsOf(
  file: string,
  country: string,
  position: readonly [number, number],
  kilometres: number,
): readonly string[] {
  return isNearCountry(country, position, kilometres)
    ? []
    : [
        `${file}: position: [${position.join(', ')}] is not in ${country}; it is [lon, lat]: are they swapped?`,
      ];
}
