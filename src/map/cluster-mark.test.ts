import { describe, expect, it } from 'vitest';
import { clusterMark } from './cluster-mark';

const CLUSTER = {
  properties: { cluster_id: 7, point_count: 3, minerals: 2, ai: 1, energy: 0 },
  geometry: { type: 'Point', coordinates: [-76.5, -11.8] },
};
const source = { getClusterExpansionZoom: async () => 5 };

describe('clusterMark', () => {
  it('counts the projects by sector, and splits a little closer than where the source splits it', async () => {
    expect(await clusterMark(source, CLUSTER)).toEqual({
      kind: 'cluster',
      position: [-76.5, -11.8],
      counts: { minerals: 2, ai: 1 },
      splitsAt: 5.2,
    });
  });

  it('is nothing if a new style has replaced the cluster', async () => {
    const gone = {
      getClusterExpansionZoom: () => Promise.reject(new Error('No cluster with the specified id.')),
    };
    await expect(clusterMark(gone, CLUSTER)).resolves.toBeUndefined();
  });

  it('is nothing for a feature that is no cluster', async () => {
    expect(await clusterMark(source, { ...CLUSTER, properties: { id: 'mine' } })).toBeUndefined();
  });
});
