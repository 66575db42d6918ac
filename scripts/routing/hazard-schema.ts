import * as v from 'valibot';
import { localized, position, slug } from '../../src/datasets/fields';
import { sourceInput } from '../../src/datasets/statement-schemas';
import type { Localized } from '../../src/domain/locale';
import type { SourceInput } from '../../src/domain/source';
import { isSamePlace, type Track } from '../../src/geo/position';

/** Shoals, banks or reefs that the 1:10m coastline does not show and that sea-going ships avoid. */
export interface Hazard {
  /** The file's name: `georges-shoals`. */
  readonly id: string;
  readonly name: Localized;
  /**
   * A simple ring, counter-clockwise and not closed. It lies off every coast, or its landward side runs
   * well inland, so that no slit of water is left between the two.
   */
  readonly area: Track;
  /** What lies there. */
  readonly why: Localized;
  readonly sources: readonly SourceInput[];
}

/** A line round the Southern Ocean that routes do not cross, for ice or for weather. */
export interface LatitudeLimit {
  /** The file's name: `southern-ice`. */
  readonly id: string;
  readonly name: Localized;
  /** Once round the globe eastward, from -180 to 180: the first and last positions are the same place. */
  readonly ring: Track;
  /** Whether it holds unless a query lifts it. */
  readonly default: boolean;
  /** Whether no query can lift it. */
  readonly always: boolean;
  /** The reason for it. */
  readonly why: Localized;
  readonly sources: readonly SourceInput[];
}

/** Degrees of longitude from one position of a limit to the next. */
const LIMIT_STEP = 3;

const sources = v.pipe(v.array(sourceInput), v.minLength(1, 'expected a source'));

export const hazard: v.GenericSchema<unknown, Hazard> = v.strictObject({
  id: slug,
  name: localized,
  area: v.pipe(
    v.array(position),
    v.minLength(4, 'expected four positions or more'),
    v.maxLength(16, 'expected sixteen positions or fewer'),
    v.check((ring) => signedArea(ring) > 0, 'expected to run counter-clockwise'),
    v.check((ring) => !isClosed(ring), 'expected its first position once: the ring closes itself'),
  ),
  why: localized,
  sources,
});

export const latitudeLimit: v.GenericSchema<unknown, LatitudeLimit> = v.pipe(
  v.strictObject({
    id: slug,
    name: localized,
    ring: v.pipe(
      v.array(position),
      v.check(
        (ring) => goesOnceRound(ring),
        'expected to go from -180 to 180 and end where it began',
      ),
      v.check((ring) => ring.every(isOnStep), `expected a position every ${LIMIT_STEP} degrees`),
    ),
    default: v.boolean(),
    always: v.boolean(),
    why: localized,
    sources,
  }),
  v.forward(
    v.partialCheck(
      [['always'], ['default']],
      ({ always, default: byDefault }) => byDefault || !always,
      'is kept to by default if it is kept to always',
    ),
    ['always'],
  ),
);

/** Returns twice the ring's area in degrees squared; above 0 if counter-clockwise. */
function signedArea(ring: Track): number {
  return ring.reduce((sum, [lon, lat], i) => {
    const [nextLon, nextLat] = ring[(i + 1) % ring.length] ?? [lon, lat];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}

function isClosed(ring: Track): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && isSamePlace(first, last);
}

function goesOnceRound(ring: Track): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === -180 && last?.[0] === 180 && isSamePlace(first, last);
}

function isOnStep([lon]: readonly [number, number], index: number): boolean {
  return lon === -180 + index * LIMIT_STEP;
}
