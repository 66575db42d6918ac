import { expect, it } from 'vitest';
import { DEFAULT_GAINS_OPTIONS } from '../domain/gains-options';
import type { CargoOrigin } from '../domain/land-network';
import { countGain, originGains } from './counted-gain';
import {
  MADE_UP_FLEET,
  madeUpNetwork,
  madeUpPlace,
  madeUpPort,
  madeUpStretch,
  madeUpValues,
} from './hinterland.fixture';
import { landGraph } from './land-graph';
import { computeReach, transportCosts } from './reach';

const name = { en: 'Made up', es: 'Inventado', pt: 'Inventado', zh: '虚构' };
const origin = (id: string, place: string, rest: Partial<CargoOrigin> = {}): CargoOrigin => ({
  ...{ id, name, place, product: name, cargo: 'container', documented: [], volume: [] },
  ...rest,
});

const context = {
  graph: landGraph(
    madeUpNetwork({
      places: [
        madeUpPlace('near', { population: 500 }),
        madeUpPlace('far', { population: 70 }),
        madeUpPlace('inland', { terminals: ['rail'] }),
        madeUpPlace('pechy', { terminals: ['rail'] }),
        madeUpPlace('pecll'),
      ],
      stretches: [
        madeUpStretch('near', 'pechy', 10),
        madeUpStretch('near', 'pecll', 900),
        madeUpStretch('far', 'pecll', 10),
        madeUpStretch('inland', 'pecll', 900),
        madeUpStretch('inland', 'pechy', 50, { mode: 'rail', status: 'planned' }),
        madeUpStretch('far', 'pechy', 900),
      ],
      ports: [
        madeUpPort('pechy', 9000),
        madeUpPort('pecll', 9000, { cargo: ['container', 'bulk'], bulkKinds: ['minerals'] }),
      ],
      origins: [
        origin('boxes', 'near'),
        origin('ore', 'near', { cargo: 'bulk', bulkKind: 'minerals' }),
        origin('fruit', 'far'),
        origin('timber', 'inland'),
      ],
    }),
  ),
  fleet: MADE_UP_FLEET,
  values: madeUpValues({ 'speed-container': 20, 'load-container': 100, 'load-bulk': 100 }),
};

it('counts the places and people that gain', () => {
  const reach = computeReach(transportCosts(DEFAULT_GAINS_OPTIONS, context));
  const { places, people, gaining, gainingPeople } = countGain(reach);
  expect([places, people, gainingPeople]).toEqual([5, 3570, 1500]);
  expect(gaining.map(({ id }) => id)).toEqual(['near', 'pechy']);
});

it('sorts producing regions by when their own goods gain, whatever cargo is chosen', () => {
  for (const cargo of ['container', 'minerals'] as const) {
    const found = originGains({ ...DEFAULT_GAINS_OPTIONS, cargo }, context);
    const ids = Object.values(found).map((origins) => origins.map(({ id }) => id));
    expect(ids).toEqual([['boxes'], ['timber'], ['ore', 'fruit']]);
  }
});
