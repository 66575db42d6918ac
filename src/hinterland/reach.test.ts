import { describe, expect, it } from 'vitest';
import { DEFAULT_GAINS_OPTIONS, GAIN_MEASURES, type GainsOptions } from '../domain/gains-options';
import { nauticalMiles } from '../geo/units';
import { factorValues } from './factor-values';
import {
  MADE_UP_FLEET,
  madeUpFactors,
  madeUpNetwork,
  madeUpPlace,
  madeUpPort,
  madeUpStretch,
  madeUpValues,
} from './hinterland.fixture';
import { landGraph } from './land-graph';
import { computeReach, rankPorts, savingByChancay, transportCosts, waysOf } from './reach';

/** A town between Chancay, which is nearer to China, and a port that is nearer to the town; and a railway to Chancay. */
const network = madeUpNetwork({
  places: [
    madeUpPlace('town', { terminals: ['rail'] }),
    ...['pechy', 'brssz', 'pemri'].map((id) => madeUpPlace(id)),
    madeUpPlace('island'),
  ],
  stretches: [
    madeUpStretch('town', 'pechy', 1000),
    madeUpStretch('town', 'brssz', 400),
    madeUpStretch('town', 'pemri', 900),
    madeUpStretch('town', 'pechy', 100, { mode: 'rail', status: 'planned' }),
  ],
  ports: [
    madeUpPort('pechy', 9000, { since: '2024-11', bulkKinds: ['minerals'] }),
    madeUpPort('brssz', 11_000, { cargo: ['container', 'bulk'], bulkKinds: ['grain', 'minerals'] }),
    madeUpPort('pemri', 9500, { direct: [] }),
  ],
  relays: [
    {
      ...{
        id: 'pemri~pechy',
        from: 'pemri',
        to: 'pechy',
        sailingsPerWeek: 1,
        status: 'open',
        asOf: '2026',
      },
      sea: { length: nauticalMiles(400), passages: [] },
    },
  ],
});
const graph = landGraph(network);
const values = madeUpValues({
  ...{
    'speed-container': 20,
    'speed-bulk': 20,
    'speed-feeder': 20,
    'speed-road': 25,
    'speed-rail': 25,
  },
  ...{ 'load-container': 100, 'load-bulk': 100, 'tonnes-container': 10, 'payload-pe': 20 },
});
const reachOf = (options: Partial<GainsOptions> = {}) =>
  computeReach(
    transportCosts(
      { ...DEFAULT_GAINS_OPTIONS, ...options },
      { graph, fleet: MADE_UP_FLEET, values },
    ),
  );
const portsOf = (options: Partial<GainsOptions>, place = 'town') =>
  rankPorts(reachOf(options), place).map(({ gate }) => gate.port.id);

describe('the reach of ports', () => {
  it('adds the way over land, the port and the way by sea', () => {
    const [best] = rankPorts(reachOf({ measure: 'time' }), 'town');
    // 400 km at 25 km/h, 1 h in the port, half a week between sailings, 11,000 nm at 20 kn.
    expect(best?.gate.port.id).toBe('pechy');
    expect(best?.total).toBeCloseTo(1000 / 25 + 1 + 84 + 9000 / 20);
  });

  it('goes by a feeder from a port without services of its own', () => {
    const found = rankPorts(reachOf({ measure: 'time' }), 'town').find(
      ({ gate }) => gate.port.id === 'pemri',
    );
    expect(found?.total).toBeCloseTo(900 / 25 + 2 * (1 + 84) + 400 / 20 + 9000 / 20);
  });

  it('uses planned ways only when asked', () => {
    const landHours = (options: Partial<GainsOptions>) => {
      const reach = reachOf({ measure: 'time', ...options });
      const way = waysOf(reach, 'town').find(({ gate }) => gate.port.id === 'pechy');
      return way?.landExpense.hours;
    };
    expect(landHours({})).toBeCloseTo(40);
    expect(landHours({ scope: 'construction' })).toBeCloseTo(40);
    expect(landHours({ scope: 'planned' })).toBeCloseTo(4);
  });

  it('leaves Chancay and what came after it out of 2023', () => {
    expect(portsOf({ baseline: '2023' })).toEqual(['brssz']);
  });

  it('ships grain in containers where no port loads it in bulk, and in bulk at Chancay when asked', () => {
    const boxed = (options: Partial<GainsOptions>) =>
      reachOf({ cargo: 'grain', ...options }).gates.map(({ port, sea }) => [port.id, sea.isBoxed]);
    expect(boxed({})).toEqual([
      ['pechy', true],
      ['brssz', false],
      ['pemri', true],
    ]);
    expect(boxed({ bulkAtChancay: true })[0]).toEqual(['pechy', false]);
  });

  it('offers no port that lacks refrigerated containers', () => {
    expect(portsOf({ cargo: 'reefer' })).not.toContain('brssz');
  });

  it('offers the port of a mine to that mine alone', () => {
    const ports = network.ports.map((port) =>
      port.id === 'brssz' ? { ...port, servesOnly: ['pemri'] } : port,
    );
    const mine = landGraph({ ...network, ports });
    const reach = computeReach(
      transportCosts(DEFAULT_GAINS_OPTIONS, { graph: mine, fleet: MADE_UP_FLEET, values }),
    );
    const best = (place: string) => rankPorts(reach, place).map(({ gate }) => gate.port.id);
    expect(best('town')).not.toContain('brssz');
    expect(best('pemri')).toContain('brssz');
  });

  it('goes from inland China by a Chinese port to Chancay', () => {
    const yangshan = madeUpPort('cnsgh', 0, { country: 'CN', sea: [], direct: [] });
    const inland = landGraph({
      ...network,
      places: [
        ...network.places,
        madeUpPlace('chongqing', { country: 'CN' }),
        madeUpPlace('cnsgh', { country: 'CN' }),
      ],
      stretches: [...network.stretches, madeUpStretch('chongqing', 'cnsgh', 1000)],
      ports: [...network.ports, yangshan],
    });
    const costs = transportCosts(
      { ...DEFAULT_GAINS_OPTIONS, measure: 'time' },
      { graph: inland, fleet: MADE_UP_FLEET, values },
    );
    const [way, ...others] = waysOf(costs, 'chongqing');
    expect(others).toEqual([]);
    expect(way?.expense.hours).toBeCloseTo(1000 / 25 + 1 + 84 + 9000 / 20);
    const sail = way?.gate.sea.steps.find((step) => step.kind === 'sail');
    expect(sail).toMatchObject({ from: 'cnsgh', to: 'pechy' });
  });

  it('answers for a place without ways with no port', () => {
    expect(portsOf({}, 'island')).toEqual([]);
    expect(portsOf({}, 'nowhere')).toEqual([]);
  });

  it('ranks ports alike for all places at once and for one place', () => {
    for (const measure of GAIN_MEASURES) {
      const reach = reachOf({ measure });
      const all = waysOf(reach, 'town').map(({ gate, total }) => [gate.port.id, total]);
      expect(rankPorts(reach, 'town').map(({ gate, total }) => [gate.port.id, total])).toEqual(all);
    }
  });

  it('says what Chancay saves against the best other port', () => {
    const ranked = rankPorts(reachOf({ measure: 'time' }), 'town');
    const byBrazil = 400 / 25 + 1 + 84 + 11_000 / 20;
    const byChancay = 1000 / 25 + 1 + 84 + 9000 / 20;
    expect(savingByChancay(ranked)).toBeCloseTo(byBrazil - byChancay);
    expect(savingByChancay(ranked.filter(({ gate }) => gate.port.id !== 'pechy'))).toBeUndefined();
  });
});

describe('the ends of the ranges', () => {
  it('are cheaper and dearer than the middle, whichever way a factor acts', () => {
    const factors = madeUpFactors(values);
    const total = (bound: 'least' | 'central' | 'most') => {
      const at = factorValues(factors, {}, bound);
      const context = { graph, fleet: MADE_UP_FLEET, values: at, bound };
      const reach = computeReach(transportCosts(DEFAULT_GAINS_OPTIONS, context));
      return rankPorts(reach, 'town')[0]?.total ?? Number.NaN;
    };
    expect(total('least')).toBeLessThan(total('central'));
    expect(total('central')).toBeLessThan(total('most'));
  });

  it('move with what the reader chose', () => {
    const factors = madeUpFactors(values);
    expect(factorValues(factors, { 'road-pe': 3 })['road-pe']).toBe(3);
    expect(factorValues(factors, { 'road-pe': 3 }, 'most')['road-pe']).toBe(6);
    expect(factorValues(factors, { 'payload-pe': 10 }, 'most')['payload-pe']).toBe(5);
  });
});
