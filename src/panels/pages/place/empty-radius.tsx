import { PLACE_RADIUS } from '../../../domain/place';
import type { NearPlace } from '../../../geo/places-near';
import { kilometres, nauticalMilesToKilometres } from '../../../geo/units';
import { formatRadius } from '../../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { useAwayText } from './near-list';
import type { Surroundings } from './surroundings';

/** Says that nothing lies within the radius, what is nearest, and offers the radius at which that is found. */
export function EmptyRadius({ surroundings }: { readonly surroundings: Surroundings }) {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const radius = useAtlas((state) => state.placeRadius);
  const unit = useAtlas((state) => state.lengthUnit);
  const setPlaceRadius = useAtlas((state) => state.setPlaceRadius);
  const awayText = useAwayText();
  const nearest = nearestOf(surroundings);
  if (!nearest) return null;
  const wider = radiusTo(nearest);
  return (
    <div className="empty">
      <p>
        {tPlace('around.empty', {
          radius: formatRadius(locale, radius, unit),
          name: nearest.place.name[locale],
          away: awayText(nearest),
        })}
      </p>
      {wider <= PLACE_RADIUS.max && (
        <button
          type="button"
          className="button button-outline"
          onClick={() => setPlaceRadius(wider)}
        >
          {tPlace('around.widen', { radius: formatRadius(locale, kilometres(wider), unit) })}
        </button>
      )}
    </div>
  );
}

type Near = Surroundings[keyof Surroundings][number];

function nearestOf({ projects, ports, legs, towns }: Surroundings): Near | undefined {
  const firsts: readonly (Near | undefined)[] = [projects[0], ports[0], legs[0], towns[0]];
  return firsts
    .flatMap((each) => each ?? [])
    .reduce<Near | undefined>((a, b) => (a && a.distance <= b.distance ? a : b), undefined);
}

/** Returns the least step of the radius, in kilometres, that reaches a distance. */
function radiusTo({ distance }: Pick<NearPlace<unknown>, 'distance'>): number {
  return Math.ceil(nauticalMilesToKilometres(distance) / PLACE_RADIUS.step) * PLACE_RADIUS.step;
}
