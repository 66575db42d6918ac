import type { ClusterMark, MapMark } from '../domain/map-mark';
import { SECTORS } from '../domain/sector';

export interface ClusterFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown };
}

/** Zoom added to the zoom at which a cluster splits, so that its parts are clearly apart. */
const BEYOND = 0.2;

/** Returns the mark of a cluster of projects; undefined for a feature that is none. */
export function clusterMark({ properties, geometry }: ClusterFeature): ClusterMark | undefined {
  const splitsAt = properties.splitsAt;
  if (typeof splitsAt !== 'number' || !isPoint(geometry)) return undefined;
  const [lon, lat] = geometry.coordinates;
  const counts = Object.fromEntries(
    SECTORS.flatMap((sector) => {
      const count = Number(properties[sector]);
      return count > 0 ? [[sector, count]] : [];
    }),
  );
  return { kind: 'cluster', position: [lon, lat], counts, splitsAt: splitsAt + BEYOND };
}

/** Returns the mark of several events in one place; undefined for a feature that is none. */
export function eventsMark({ properties }: ClusterFeature): MapMark | undefined {
  const { ids } = properties;
  return typeof ids === 'string' ? { kind: 'events', ids: ids.split(' ') } : undefined;
}

function isPoint(
  geometry: ClusterFeature['geometry'],
): geometry is { type: 'Point'; coordinates: [number, number] } {
  return geometry.type === 'Point' && Array.isArray(geometry.coordinates);
}
