import { TERRAINS, type Terrain, WAY_MODES, type WayMode } from '../../../src/domain/land-network';
import { type Sinuosities, sinuosityKey } from '../../../src/domain/stretch-length';

/** The greatest ratio of a stretch's length to that of its line that is taken from a publisher. */
export const MAX_SINUOSITY = 3;

/**
 * The kilometres beyond the line that must be expected in a country before what is published there counts as much as the mean
 * of all countries. Chosen by leaving out each published span in turn: from 20 to 100 the mean error of the others hardly
 * differs, and it grows beyond.
 */
const COUNTRY_PRIOR_KM = 50;

/** A published length with the stretches that it covers, of one mode. */
export interface PublishedSpan {
  readonly km: number;
  readonly parts: readonly SpanPart[];
}

interface SpanPart {
  readonly mode: WayMode;
  readonly terrain: Terrain;
  readonly country: string;
  readonly lineKm: number;
}

/**
 * Measures sinuosities on published spans. That of a mode and terrain is 1 + e, where e is what the spans of that one terrain
 * are longer than their lines, over their lines; spans of the mode together where a terrain has none. In a country it is 1 + e f,
 * where f = (excess of its spans of the mode + K) / (excess expected of them + K), K = 50 km: with few spans f stays near 1.
 * Spans shorter than their line, or longer than 3 times it, are passed over.
 */
export function measureSinuosities(spans: readonly PublishedSpan[]): Sinuosities {
  const usable = spans.filter(
    (span) => span.km >= lineOf(span) && span.km <= MAX_SINUOSITY * lineOf(span),
  );
  const found: Record<string, number> = {};
  for (const mode of WAY_MODES) {
    const ofMode = usable.filter(({ parts }) => parts[0]?.mode === mode);
    const excess = new Map(
      TERRAINS.map((terrain) => {
        const pure = ofMode.filter(({ parts }) => parts.every((each) => each.terrain === terrain));
        return [terrain, excessOf(pure.length > 0 ? pure : ofMode)];
      }),
    );
    const winding = windingByCountry(ofMode, excess);
    for (const [terrain, each] of excess) {
      found[sinuosityKey(mode, terrain)] = rounded(1 + each);
      for (const [country, factor] of winding) {
        found[sinuosityKey(mode, terrain, country)] = rounded(1 + each * factor);
      }
    }
  }
  return found;
}

/** Returns by how much more, or less, than the terrain says the spans of each country wind. A span counts for the country of its first place. */
function windingByCountry(
  spans: readonly PublishedSpan[],
  excess: ReadonlyMap<Terrain, number>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { readonly actual: number; readonly expected: number }>();
  for (const span of spans) {
    const country = span.parts[0]?.country ?? '';
    const { actual, expected } = sums.get(country) ?? { actual: 0, expected: 0 };
    sums.set(country, {
      actual: actual + span.km - lineOf(span),
      expected:
        expected +
        span.parts.reduce(
          (sum, { terrain, lineKm }) => sum + lineKm * (excess.get(terrain) ?? 0),
          0,
        ),
    });
  }
  return new Map(
    [...sums].map(([country, { actual, expected }]) => [
      country,
      (actual + COUNTRY_PRIOR_KM) / (expected + COUNTRY_PRIOR_KM),
    ]),
  );
}

function excessOf(spans: readonly PublishedSpan[]): number {
  const line = spans.reduce((sum, span) => sum + lineOf(span), 0);
  return line === 0 ? 0 : spans.reduce((sum, { km }) => sum + km, 0) / line - 1;
}

function lineOf({ parts }: PublishedSpan): number {
  return parts.reduce((sum, { lineKm }) => sum + lineKm, 0);
}

function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}
