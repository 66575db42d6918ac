import type { Feature } from 'geojson';
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

/** The method of a clustered source that returns the features in a cluster. */
export interface LeafSource {
  /** Rejects if the source or its clusters have been replaced. */
  getClusterLeaves(cluster: number, limit: number, offset: number): Promise<Feature[]>;
}

const MAX_LEAVES = 1000;

/** Resolves with the mark of several events in one place; undefined if a new style has replaced the cluster. */
export async function eventsMark(
  source: LeafSource,
  { properties }: ClusterFeature,
): Promise<MapMark | undefined> {
  const cluster = properties.cluster_id;
  if (typeof cluster !== 'number') return undefined;
  try {
    const leaves = await source.getClusterLeaves(cluster, MAX_LEAVES, 0);
    const ids = leaves.map((leaf) => String(leaf.properties?.id));
    return { kind: 'events', ids: ids.toSorted() };
  } catch {
    return undefined;
  }
}

function isPoint(
  geometry: ClusterFeature['geometry'],
): geometry is { type: 'Point'; coordinates: [number, number] } {
  return geometry.type === 'Point' && Array.isArray(geometry.coordinates);
}
