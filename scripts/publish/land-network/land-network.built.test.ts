import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { landNetwork } from '../../../src/datasets/land-network-schema';
import { packLandNetwork } from '../../../src/datasets/pack-land-network';
import { keptData } from '../kept-data.fixture';
import { compareLengths } from './compare-lengths';
import { publishLandNetwork } from './publish-land-network';

const kept = keptData();
const network = publishLandNetwork(kept);

describe('the land network', () => {
  it('is read as it was compiled', () => {
    const packed = JSON.parse(JSON.stringify(packLandNetwork(network)));
    expect(v.parse(landNetwork, packed)).toEqual(network);
  });

  it('covers nine countries with at least 400 places, 600 stretches of 60 ways, and 28 ports', () => {
    const south = 'PE BR BO CL AR EC CO PY UY'.split(' ');
    const counts = south.map((country) =>
      network.places.filter((each) => each.country === country),
    );
    expect(Math.min(...counts.map(({ length }) => length))).toBeGreaterThan(5);
    expect(network.places.length).toBeGreaterThanOrEqual(400);
    expect(network.stretches.length).toBeGreaterThanOrEqual(600);
    expect(network.ways.length).toBeGreaterThanOrEqual(60);
    expect(network.ports.length).toBeGreaterThanOrEqual(28);
  });

  it('is as long as published lengths that it does not use, for roads', () => {
    const { modes } = compareLengths(network, kept.landNetwork.publishedLengths);
    const road = modes.find(({ mode }) => mode === 'road');
    expect(road?.count).toBeGreaterThanOrEqual(80);
    expect(road?.median).toBeLessThanOrEqual(3);
    expect(road?.p90).toBeLessThanOrEqual(8);
  });

  it('has a way by sea from every port to every Chinese port offered', () => {
    for (const { id, sea } of network.ports.filter(({ country }) => country !== 'CN')) {
      expect(
        sea.map(({ to }) => to),
        id,
      ).toEqual(network.destinations);
      for (const { shortest, withoutPanama } of sea) {
        expect(shortest.length).toBeGreaterThan(8000);
        expect(withoutPanama?.length ?? shortest.length).toBeGreaterThanOrEqual(shortest.length);
        expect(shortest.passages.includes('panama')).toBe(withoutPanama !== undefined);
      }
    }
  });
});
