import { describe, expect, it } from 'vitest';
import { clusterMark, eventsMark } from './cluster-mark';

const CLUSTER = {
  properties: { cluster: 'a b c', count: 3, splitsAt: 5, minerals: 2, ai: 1 },
  geometry: { type: 'Point', coordinates: [-76.5, -11.8] },
};

describe('clusterMark', () => {
  it('counts the projects by sector, and splits a little closer than where the map splits it', () => {
    expect(clusterMark(CLUSTER)).toEqual({
      kind: 'cluster',
      position: [-76.5, -11.8],
      counts: { minerals: 2, ai: 1 },
      splitsAt: 5.2,
    });
  });

  it('is nothing for a feature that is no cluster', () => {
    expect(clusterMark({ ...CLUSTER, properties: { id: 'mine' } })).toBeUndefined();
  });
});

describe('eventsMark', () => {
  it('lists the events of one place', () => {
    const properties = { ids: 'law summit', count: 2 };
    expect(eventsMark({ ...CLUSTER, properties })).toEqual({
      kind: 'events',
      ids: ['law', 'summit'],
    });
    expect(eventsMark({ ...CLUSTER, properties: { id: 'law' } })).toBeUndefined();
  });
});
