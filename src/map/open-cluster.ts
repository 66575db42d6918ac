import type { Position } from '../geo/position';

/** The method of a clustered source that returns the zoom at which a cluster splits. */
export interface ClusterSource {
  /** Rejects if the source or its clusters have been replaced. */
  getClusterExpansionZoom(cluster: number): Promise<number>;
}

export interface ClusterFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown };
}

/** Zoom added to the zoom at which a cluster splits, so that its parts are clearly apart. */
const BEYOND = 0.2;

/**
 * Zooms to where a cluster splits. Resolves without a move if a new style has replaced the cluster before that zoom is
 * known.
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
