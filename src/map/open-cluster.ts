import type { Position } from '../geo/position';

/** The part of a clustered source that says at what zoom a cluster falls apart. */
export interface ClusterSource {
  /** Rejects where the source or its clusters have been replaced. */
  getClusterExpansionZoom(cluster: number): Promise<number>;
}

export interface ClusterFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown };
}

/** Beyond the zoom at which a cluster falls apart, so that its parts stand clear of each other. */
const BEYOND = 0.2;

/**
 * Comes as near as it takes for a cluster to fall apart. Resolves without a move where the cluster is gone before
 * that is known: a new style has replaced it.
 */
export async function openCluster(
  source: ClusterSource,
  { properties, geometry }: ClusterFeature,
  camera: { approach(position: Position, zoom: number): void },
): Promise<void> {
  const cluster = properties.cluster_id;
  if (typeof cluster !== 'number' || !isPoint(geometry)) return;
  let zoom: number;
  try {
    zoom = await source.getClusterExpansionZoom(cluster);
  } catch {
    return;
  }
  const [lon, lat] = geometry.coordinates;
  camera.approach([lon, lat], zoom + BEYOND);
}

function isPoint(
  geometry: ClusterFeature['geometry'],
): geometry is { type: 'Point'; coordinates: [number, number] } {
  return geometry.type === 'Point' && Array.isArray(geometry.coordinates);
}
