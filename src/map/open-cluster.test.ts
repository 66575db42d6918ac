import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { openCluster } from './open-cluster';

const CLUSTER = {
  properties: { cluster_id: 7, point_count: 3 },
  geometry: { type: 'Point', coordinates: [-76.5, -11.8] },
};

describe('openCluster', () => {
  it('zooms a little closer than where the cluster splits', async () => {
    const { moves, camera } = fakeCamera();
    await openCluster({ getClusterExpansionZoom: async () => 5 }, CLUSTER, camera);
    expect(moves).toEqual([{ position: [-76.5, -11.8], zoom: 5.2 }]);
  });

  it('does nothing if a new style has replaced the cluster', async () => {
    const { moves, camera } = fakeCamera();
    const gone = {
      getClusterExpansionZoom: () => Promise.reject(new Error('No cluster with the specified id.')),
    };
    await expect(openCluster(gone, CLUSTER, camera)).resolves.toBeUndefined();
    expect(moves).toEqual([]);
  });

  it('does nothing for a feature that is no cluster', async () => {
    const { moves, camera } = fakeCamera();
    const feature = { ...CLUSTER, properties: { id: 'mine' } };
    await openCluster({ getClusterExpansionZoom: async () => 5 }, feature, camera);
    expect(moves).toEqual([]);
  });
});

function fakeCamera() {
  const moves: { readonly position: Position; readonly zoom: number }[] = [];
  return {
    moves,
    camera: {
      approach: (position: Position, zoom: number) => {
        moves.push({ position, zoom });
      },
    },
  };
}
