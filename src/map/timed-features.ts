import type { Feature } from 'geojson';
import type { ExpressionSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { TimeSpan } from '../domain/time-span';

/**
 * Features of all years lie in one source, each with the years in which it is shown and a key. The year is a state of the
 * features, so that another one is drawn without new data, new tiles or another placement of symbols.
 */
export const IS_ON: ExpressionSpecification = ['boolean', ['feature-state', 'on'], false];

/** Returns an opacity, 0 for features of other years if features are timed. A feature without years is always shown. */
export function timedOpacity<T extends number | ExpressionSpecification>(
  isTimed: boolean,
  opacity: T,
): T | ExpressionSpecification {
  return isTimed ? ['case', ['any', ['!', ['has', 'since']], IS_ON], opacity, 0] : opacity;
}

/** Returns the feature with its years and its key. */
export function timedFeature<F extends Feature>(
  feature: F,
  { from, to }: TimeSpan,
  key: string,
): F {
  const properties = { ...feature.properties, since: from, until: to, key: timedKey(key, from) };
  return { ...feature, properties };
}

function timedKey(key: string, since: number): string {
  return `${key}@${since}`;
}

/** Returns whether a feature is of the year that is shown, or of no year. */
export function isOn({
  properties,
  state,
}: {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}): boolean {
  return properties.since === undefined || state.on === true;
}

interface TimedKey {
  readonly since: number;
  readonly until: number;
  readonly key: string;
}

/** Turns the features of the shown year on, and those of the year before off. */
export class TimedFeatures {
  private readonly map: MapLibreMap;
  /** The features with years of each source of the style. */
  private sources: ReadonlyMap<string, readonly TimedKey[]> = new Map();
  /** The keys of the features that are on, by source. */
  private readonly on = new Map<string, Set<string>>();

  constructor(map: MapLibreMap) {
    this.map = map;
  }

  /** Forgets what is on, since a style that was loaded anew has no states. */
  reset(): void {
    this.on.clear();
  }

  /** Reads the features of a style that the map was given. */
  read({ sources }: StyleSpecification): void {
    // A source that is removed takes the states of its features with it.
    for (const name of this.on.keys()) if (!(name in sources)) this.on.delete(name);
    this.sources = new Map(
      Object.entries(sources).flatMap(([name, source]) => {
        if (source.type !== 'geojson' || typeof source.data !== 'object') return [];
        const features = 'features' in source.data ? source.data.features : [];
        const timed = features.flatMap(({ properties }): readonly TimedKey[] =>
          properties?.since === undefined ? [] : [properties as TimedKey],
        );
        return timed.length > 0 ? [[name, timed] as const] : [];
      }),
    );
  }

  /** Returns the keys under which a source has a feature: one for each of its runs of years, or its own if it has no years. */
  keysOf(source: string, key: string): readonly string[] {
    const timed = this.sources.get(source) ?? [];
    const own = timed.filter((each) => each.key === timedKey(key, each.since));
    return own.length > 0 ? own.map((each) => each.key) : [key];
  }

  /** Turns the features of a year on. */
  show(year: number): void {
    for (const [source, keys] of this.sources) {
      if (!this.map.getSource(source)) continue;
      const before = this.on.get(source) ?? new Set();
      const now = new Set<string>();
      for (const { key, since, until } of keys) {
        if (since > year || until < year) continue;
        now.add(key);
        if (!before.has(key)) this.map.setFeatureState({ source, id: key }, { on: true });
      }
      for (const key of before) {
        if (!now.has(key)) this.map.setFeatureState({ source, id: key }, { on: false });
      }
      this.on.set(source, now);
    }
  }
}
