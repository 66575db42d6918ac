import type { CountryAnswer } from '../../../domain/country-grid';
import { countryName } from '../../../domain/country-name';
import type { Locale } from '../../../domain/locale';
import type { Town } from '../../../domain/town';
import { initialBearing } from '../../../geo/great-circle';
import type { NearPlace } from '../../../geo/places-near';
import type { Position } from '../../../geo/position';
import {
  type Degrees,
  kilometres,
  kilometresToNauticalMiles,
  type NauticalMiles,
} from '../../../geo/units';
import { formatPosition } from '../../../i18n/format-position';
import { translator } from '../../../i18n/translator';

/** A town is the place itself if it is nearer. */
const SAME_TOWN = kilometresToNauticalMiles(kilometres(3));

/** Power of the population by which the distance of a town is divided, so that a city outweighs its suburbs. */
const WEIGHT_OF_PEOPLE = 0.4;

/** A place is named by its distance from a town up to here. */
const NAMED_BY_TOWN = kilometresToNauticalMiles(kilometres(150));

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** Returns a direction in words: one of eight winds. */
export function directionText(locale: Locale, bearing: Degrees): string {
  const wind = DIRECTIONS[Math.round(bearing / 45) % DIRECTIONS.length] ?? 'n';
  return translator(locale, 'place')(`direction.${wind}`);
}

/** Returns the town by which a place is best named: near, and large; undefined if all are far. */
export function townOfNote(towns: readonly NearPlace<Town>[]): NearPlace<Town> | undefined {
  const weigh = ({ distance, place }: NearPlace<Town>) =>
    distance / 2 ** ((place.size / 2) * WEIGHT_OF_PEOPLE);
  return towns
    .filter(({ distance }) => distance <= NAMED_BY_TOWN)
    .reduce<NearPlace<Town> | undefined>(
      (best, town) => (best && weigh(best) <= weigh(town) ? best : town),
      undefined,
    );
}

/**
 * Returns the title of a place: its town, where it lies from a town of note, or its coordinates. `lengthText` formats a
 * length.
 */
export function placeTitle(
  locale: Locale,
  position: Position,
  towns: readonly NearPlace<Town>[],
  lengthText: (length: NauticalMiles) => string,
): string {
  const town = townOfNote(towns);
  if (!town) return formatPosition(locale, position);
  const name = town.place.name[locale];
  if (town.distance <= SAME_TOWN) return name;
  const direction = directionText(locale, initialBearing(town.place.position, position));
  return translator(locale, 'place')('title.off', {
    ...{ length: lengthText(town.distance), direction, town: name },
  });
}

/** Returns the country of a place, or why none is named. */
export function countryText(locale: Locale, answer: CountryAnswer): string {
  if (answer.kind === 'country') return countryName(locale, answer.code);
  return translator(locale, 'place')(`country.${answer.kind}`);
}

/** Returns coordinates in decimal degrees, latitude first, as other programs read them: `-13.53, -71.97`. */
export function decimalText([lon, lat]: Position): string {
  return `${lat}, ${lon}`;
}

/** Returns a town with its province, if the name needs it, and its country. */
export function townText(locale: Locale, { name, region, country }: Town): string {
  const where = country === '' ? [] : [countryName(locale, country)];
  return [name[locale], ...(region === undefined ? [] : [region]), ...where].join(
    locale === 'zh' ? '，' : ', ',
  );
}
