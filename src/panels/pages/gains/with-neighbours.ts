import type { NetworkPlace } from '../../../domain/land-network';
import type { ReachPlace } from '../../../domain/reach-map';
import { greatCircleDistance } from '../../../geo/great-circle';
import { kilometres, kilometresToNauticalMiles } from '../../../geo/units';

/** Beyond this distance a place without a way takes no other's answer. */
const NEAR = kilometresToNauticalMiles(kilometres(80));
/** Degrees of latitude that are farther than that. */
const FAR = 0.73;

/**
 * Returns the answers of places with those that only a planned way reaches, which have none of their own, given that of the nearest place that has one: so the
 * area round them is no hole in the map.
 */
export function withNeighbours(
  places: readonly Pick<NetworkPlace, 'position'>[],
  answers: readonly ReachPlace[],
): readonly ReachPlace[] {
  return answers.map((answer, i) => {
    const place = places[i];
    if (answer.port !== undefined || !place) return answer;
    let nearest = NEAR;
    let own = answer;
    for (const [other, { position }] of places.entries()) {
      const found = answers[other];
      if (found?.port === undefined) continue;
      if (Math.abs(position[1] - place.position[1]) > FAR) continue;
      const distance = greatCircleDistance(place.position, position);
      if (distance < nearest) [nearest, own] = [distance, found];
    }
    return own;
  });
}
