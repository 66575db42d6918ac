import { describe, expect, it } from 'vitest';
import { DEFAULT_GAINS_OPTIONS, GAIN_MEASURES, type GainsOptions } from '../domain/gains-options';
import {
  MADE_UP_FLEET,
  madeUpNetwork,
  madeUpPlace,
  madeUpPort,
  madeUpStretch,
  madeUpValues,
} from './hinterland.fixture';
import { landGraph } from './land-graph';
import { placeGains } from './place-gains';
import { computeReach, savingByChancay, transportCosts, waysOf } from './reach';

const context = {
  graph: landGraph(
    madeUpNetwork({
      places: [
        ...['near', 'far', 'pechy', 'pecll', 'island'].map((id) => madeUpPlace(id)),
        madeUpPlace('chongqing', { country: 'CN' }),
      ],
      stretches: [
        madeUpStretch('near', 'pechy', 10),
        madeUpStretch('near', 'pecll', 900),
        madeUpStretch('far', 'pecll', 10),
        madeUpStretch('far', 'pechy', 900),
      ],
      ports: [madeUpPort('pechy', 9000), madeUpPort('pecll', 9000)],
    }),
  ),
  fleet: MADE_UP_FLEET,
  values: madeUpValues({ 'speed-container': 20, 'speed-road': 25, 'load-container': 100 }),
};

const gainsOf = (change: Partial<GainsOptions> = {}) => {
  const options = { ...DEFAULT_GAINS_OPTIONS, ...change };
  const gains = placeGains(options, context, computeReach(transportCosts(options, context)));
  return new Map(gains.map((gain) => [gain.place, gain]));
};

describe('the answer for each place', () => {
  it('leaves out the places of China', () => {
    expect([...gainsOf().keys()]).toEqual(['near', 'far', 'pechy', 'pecll', 'island']);
  });

  it('says by which port, and whether by Chancay', () => {
    const gains = gainsOf();
    expect(gains.get('near')).toMatchObject({ answer: 'gains', best: 'pechy', second: 'pecll' });
    expect(gains.get('far')).toMatchObject({ answer: 'loses', best: 'pecll', second: 'pechy' });
    expect(gains.get('island')).toEqual({ place: 'island', answer: 'unreached', saving: {} });
  });

  it('gives what Chancay saves in every measure, whichever is chosen, and time in days', () => {
    const byMeasure = GAIN_MEASURES.map((measure) => gainsOf({ measure }).get('near')?.saving);
    expect(byMeasure[1]).toEqual(byMeasure[0]);
    expect(byMeasure[2]).toEqual(byMeasure[0]);
    for (const measure of GAIN_MEASURES) {
      const costs = transportCosts({ ...DEFAULT_GAINS_OPTIONS, measure }, context);
      const saved = savingByChancay(waysOf(costs, 'near')) ?? Number.NaN;
      expect(byMeasure[0]?.[measure]).toBeCloseTo(measure === 'time' ? saved / 24 : saved, 6);
    }
  });
});
