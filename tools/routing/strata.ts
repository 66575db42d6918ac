import type { DistanceStratum } from '../../src/domain/published-distance';
import { type Position, wrapLongitude } from '../../src/geo/position';
import type { PublishedDistance } from './published-distances';

/** The groups in which errors are reported. A row can be in several, or in none. */
export const STRATA = {
  core: isCore,
  long: (row) => isCore(row) && row.distance >= 1000,
  short: (row) => isCore(row) && row.distance < 1000,
  corridor: (row) => isCore(row) && isOnCorridor(row),
  composite: (row) => row.kind === 'composite' && expectedPassages(row.via).length > 0,
} as const satisfies Record<DistanceStratum, (row: PublishedDistance) => boolean>;

const PASSAGES_BY_NAME: Readonly<Record<string, readonly string[]>> = {
  'Suez Canal': ['suez'],
  'Panama Canal': ['panama'],
  'Strait of Magellan': ['magellan', 'drake'],
  'Cape of Good Hope': ['good-hope'],
};

/** Returns ids of passages of which a route must take one to match the publisher's wording. Empty if it names none we know. */
export function expectedPassages(via: string): readonly string[] {
  const found = Object.entries(PASSAGES_BY_NAME).filter(([name]) => via.includes(name));
  return found.flatMap(([, ids]) => ids);
}

/** Published for these two ends, not summed. */
function isCore({ kind }: PublishedDistance): boolean {
  return kind === 'direct' || kind === 'junction';
}

function isOnCorridor({ from, to }: PublishedDistance): boolean {
  const ends = [from, to];
  if (ends.some(({ name }) => /^(Callao|Shanghai)\b/.test(name))) return true;
  const isAt = (place: (position: Position) => boolean) =>
    ends.some(({ position }) => place(position));
  return isAt(isWestSouthAmerica) && isAt(isAsiaPacific);
}

/** The Pacific coast from Colombia to Chile, Punta Arenas included. */
function isWestSouthAmerica([lon, lat]: Position): boolean {
  return lon >= -82 && lon <= -70 && lat >= -56 && lat <= 7.5;
}

/** Asia east of the Bay of Bengal, Australia and the islands of the Pacific up to Hawaii. */
function isAsiaPacific([lon, lat]: Position): boolean {
  const east = wrapLongitude(lon);
  return (east >= 95 && lat < 62) || (east <= -128 && lat < 32);
}
