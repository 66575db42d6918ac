import * as v from 'valibot';
import { expect, it } from 'vitest';
import { madeUpNetwork } from '../domain/land-network.fixture';
import { landNetwork } from './land-network-schema';
import { packLandNetwork } from './pack-land-network';

const published = () => JSON.parse(JSON.stringify(packLandNetwork(madeUpNetwork)));

it('reads the land network as it was packed', () => {
  expect(v.parse(landNetwork, published())).toEqual(madeUpNetwork);
});

it('refuses a stretch to a place that is not in the list', () => {
  const packed = published();
  packed.stretches.to[0] = 99;
  expect(v.safeParse(landNetwork, packed).success).toBe(false);
});

it('refuses columns of different lengths', () => {
  const packed = published();
  packed.places.populations.pop();
  expect(v.safeParse(landNetwork, packed).success).toBe(false);
});
