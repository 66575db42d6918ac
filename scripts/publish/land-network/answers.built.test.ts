import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { costFactors } from '../../../src/datasets/cost-factors-schema';
import { voyageFactors } from '../../../src/datasets/factors-schema';
import { landNetwork } from '../../../src/datasets/land-network-schema';
import { passageSummaries } from '../../../src/datasets/passage-schema';
import { DEFAULT_GAINS_OPTIONS } from '../../../src/domain/gains-options';
import { parseStop } from '../../../src/domain/itinerary';
import { documentedPairs } from '../../../src/hinterland/documented-ports';
import { factorValues } from '../../../src/hinterland/factor-values';
import { fleetOf } from '../../../src/hinterland/fleet';
import { landGraph } from '../../../src/hinterland/land-graph';
import { savingByChancay, transportCosts, waysOf } from '../../../src/hinterland/reach';
import { partsOf } from '../../../src/hinterland/way-parts';
import { GAINS_KEYS } from '../../../src/url/gains-keys';
import { readPublished } from '../../../tools/published/read-published';

const read = (file: string): unknown => readPublished('public/generated/data', file);
const network = v.parse(landNetwork, read('land-network.json'));
const factors = v.parse(costFactors, read('cost-factors.json'));
const context = {
  graph: landGraph(network),
  fleet: fleetOf(
    v.parse(voyageFactors, read('factors.json')),
    v.parse(passageSummaries, read('passages.json')),
  ),
  values: factorValues(factors, {}),
};

/** Returns the ways of the place of a link below `gains/`, under the options of its query. */
function answerOf(link: string) {
  const [id = '', query = ''] = link.split(/\/\??/);
  let state = { gains: DEFAULT_GAINS_OPTIONS } as never;
  for (const [name, text] of new URLSearchParams(query)) {
    const key = GAINS_KEYS[name as keyof typeof GAINS_KEYS];
    const { value, rejected } = key.parse(text, { kind: 'gains' });
    expect(rejected, link).toEqual([]);
    state = { ...(state as object), ...key.set(state, value as never) } as never;
  }
  const { gains } = state as { readonly gains: typeof DEFAULT_GAINS_OPTIONS };
  const stop = parseStop(id);
  const place = network.places.find((each) =>
    stop?.kind === 'project'
      ? each.project === stop.id
      : stop?.kind === 'town' && each.id === stop.id,
  );
  if (!place) throw new Error(`The network has no place for ${id}`);
  const costs = transportCosts(gains, {
    ...context,
    values: factorValues(factors, gains.factors),
  });
  const ways = waysOf(costs, place.id);
  return {
    ports: ways.map(({ gate }) => gate.port.id),
    saving: savingByChancay(ways),
    ways,
    partsBy: (port: string) => {
      const way = ways.find(({ gate }) => gate.port.id === port);
      return way ? partsOf(costs, way, place.id) : [];
    },
  };
}

describe('the answers to links that readers may hold', () => {
  it('Sorriso soy goes by the rivers of the north, and Chancay does not pay, by cost or carbon', () => {
    for (const best of ['cost', 'carbon']) {
      const { ports, saving } = answerOf(`t.sorriso/?cargo=grain&best=${best}`);
      expect(saving, best).toBeLessThan(0);
      const rank = (port: string) => ports.indexOf(port);
      expect(rank('brssz'), best).toBeLessThan(rank('pechy'));
    }
    const { ports } = answerOf('t.sorriso/?cargo=grain');
    expect(['brstm', 'brvlc', 'brita']).toContain(ports[0]);
    for (const port of ['brssz', 'brstm', 'brvlc', 'pechy']) expect(ports).toContain(port);
  });

  it('Sorriso soy reaches China sooner over the Andes than by Santos, and the railway makes it cheaper', () => {
    const { ways } = answerOf('t.sorriso/?cargo=grain&best=time');
    const hours = (port: string) =>
      ways.find(({ gate }) => gate.port.id === port)?.expense.hours ?? Number.NaN;
    expect(hours('pechy')).toBeLessThan(hours('brssz'));
    const usd = (link: string) =>
      answerOf(link).ways.find(({ gate }) => gate.port.id === 'pechy')?.expense.usd ?? Number.NaN;
    expect(usd('t.sorriso/?cargo=grain&ways=planned')).toBeLessThan(
      usd('t.sorriso/?cargo=grain') * 0.9,
    );
    const planned = answerOf('t.sorriso/?cargo=grain&ways=planned').partsBy('pechy');
    expect(planned.some((part) => part.kind === 'way' && part.status !== 'open')).toBe(true);
  });

  it('Rio Branco beef goes to the Pacific by the open road, with a border on the way', () => {
    const { ports, partsBy } = answerOf('t.rio-branco/?cargo=reefer');
    expect(['pecll', 'pechy', 'pemri']).toContain(ports[0]);
    const parts = partsBy('pechy');
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((part) => part.kind === 'transfer' || part.status === 'open')).toBe(true);
  });

  it('Las Bambas concentrate goes by Matarani', () => {
    expect(answerOf('p.las-bambas/?cargo=minerals').ports[0]).toBe('pemri');
  });

  it('Ica blueberries go by Callao or Chancay', () => {
    const { ports } = answerOf('t.ica/?cargo=reefer');
    expect([...ports.slice(0, 2)].sort()).toEqual(['pechy', 'pecll']);
  });

  it('Santa Cruz soy goes down the Paraguay', () => {
    const { ports, partsBy } = answerOf('t.santa-cruz-de-la-sierra/?cargo=grain');
    expect(['arros', 'uynvp']).toContain(ports[0]);
    expect(
      partsBy(ports[0] ?? '').some((part) => part.kind === 'way' && part.mode === 'river'),
    ).toBe(true);
  });

  it('Guayaquil bananas go by Guayaquil or its outer port', () => {
    expect(['ecgye', 'ecpsj']).toContain(answerOf('t.guayaquil/?cargo=reefer').ports[0]);
  });

  it('Antofagasta copper goes by Antofagasta or Mejillones', () => {
    expect(['clanf', 'clmjs']).toContain(answerOf('t.antofagasta/?cargo=minerals').ports[0]);
  });

  it('Chongqing cars in containers reach Chancay by Shanghai, down the Yangtze or by rail', () => {
    const { ports, ways } = answerOf('t.chongqing/');
    expect(ports[0]).toBe('cnsgh');
    const sail = ways[0]?.gate.sea.steps.find((step) => step.kind === 'sail');
    expect(sail).toMatchObject({ from: 'cnsgh', to: 'pechy' });
  });
});

describe('the model against the present', () => {
  const pairs = documentedPairs(context).filter(({ cargo }) => cargo !== 'container');

  it('puts first the port that sources name, in four of five documented pairs of bulk and refrigerated goods', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(15);
    const hits = pairs.filter(({ agrees }) => agrees).length;
    expect(hits / pairs.length).toBeGreaterThanOrEqual(0.8);
  });

  it('reaches every documented place by some port', () => {
    expect(pairs.filter(({ model }) => !model).map(({ origin }) => origin.id)).toEqual([]);
  });
});
