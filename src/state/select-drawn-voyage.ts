import { formatItinerary } from '../domain/itinerary';
import type { SeaRoute } from '../domain/sea-route';
import type { Place } from '../domain/voyage';
import { voyageTracks } from '../domain/voyage-track';
import type { Track } from '../geo/position';
import { remembered } from './remembered';
import { openVoyage, VOYAGE_PARTS } from './select-voyage';

/** The open voyage as the map shows it. */
export interface DrawnVoyage {
  readonly places: readonly Place[];
  /** A line a leg; empty as long as it is not found. */
  readonly tracks: readonly Track[];
  /** Whether the leg of the same number goes over land, where the land legs are drawn already. */
  readonly isOverLand: readonly boolean[];
  /** Ids of the passages that it takes. */
  readonly passed: readonly string[];
  /** Whether it is the corridor's sea leg, which is drawn anyway. */
  readonly isCorridor: boolean;
}

/** Undefined on other pages. */
export const drawnVoyage = remembered(
  [...VOYAGE_PARTS, 'answers'],
  (state): DrawnVoyage | undefined => {
    const voyage = openVoyage(state);
    if (!voyage) return undefined;
    const found = voyage.legs.map((leg): SeaRoute | undefined => {
      const answer = leg.mode === 'sea' ? state.answers[leg.key] : undefined;
      return answer?.state === 'ready' && answer.value.ok ? answer.value : undefined;
    });
    const { closed, opened } = state.closures;
    const isCorridor =
      closed.length + opened.length === 0 &&
      state.corridorMap.state === 'ready' &&
      formatItinerary(voyage.itinerary) ===
        `${state.corridorMap.value.seaLeg.from}~${state.corridorMap.value.seaLeg.to}`;
    return {
      places: voyage.places,
      tracks: voyageTracks(voyage.legs, found),
      isOverLand: voyage.legs.map(({ mode }) => mode === 'land'),
      passed: found.flatMap((way) => way?.passages.map(({ id }) => id) ?? []),
      isCorridor,
    };
  },
);
