import { describe, expect, it } from 'vitest';
import { formatItinerary } from '../domain/itinerary';
import { NO_CLOSURES } from '../domain/voyage-options';
import { plan, seaRoute, voyageBetween } from './alternatives.fixture';
import { proposeFirst, proposeOthers } from './propose-alternatives';

function others(id: string, routes: Parameters<typeof proposeOthers>[1], closures = NO_CLOSURES) {
  const { itinerary, places } = voyageBetween(id);
  return proposeOthers({ itinerary, closures }, routes, places, plan);
}

const subjects = (proposals: ReturnType<typeof others>, kind: string) =>
  proposals.filter((each) => each.kind === kind).map(({ subject }) => subject);

describe('proposeFirst', () => {
  const kinds = (id: string) =>
    proposeFirst(voyageBetween(id).itinerary, NO_CLOSURES, plan).map((each) => each.kind);

  it('returns the direct plan, after the chosen one if the itinerary has chosen passages', () => {
    expect(kinds('pechy~cnsgh')).toEqual(['direct']);
    expect(kinds('pechy~via.panama~cnsgh')).toEqual(['chosen', 'direct']);
  });

  it('returns nothing while a stop is not known', () => {
    expect(kinds('pechy~xxxxx')).toEqual([]);
  });
});

describe('proposeOthers', () => {
  it('proposes each open main passage that the direct route does not take', () => {
    const shut = { ...NO_CLOSURES, closed: ['suez'] };
    const proposals = others('nlrtm~sgsin', [seaRoute(11_800, 'dover', 'good-hope')], shut);
    expect(subjects(proposals, 'via')).toEqual(['panama', 'magellan', 'drake']);
    expect(subjects(proposals, 'avoid')).toEqual(['dover', 'good-hope']);
    expect(proposals.find(({ subject }) => subject === 'dover')?.closures.closed).toEqual([
      'dover',
      'suez',
    ]);
  });

  it('proposes to close a passage that the reader opened', () => {
    const opened = { ...NO_CLOSURES, opened: ['northwest-passage'] };
    const [avoided] = others('nlrtm~cnsgh', [seaRoute(8000, 'northwest-passage')], opened).filter(
      ({ kind }) => kind === 'avoid',
    );
    expect(avoided?.closures).toEqual(NO_CLOSURES);
  });

  it('proposes calls at hubs for Latin America only', () => {
    expect(subjects(others('pechy~cnsgh', [seaRoute(9256)]), 'call')).toEqual([
      ...['pecll', 'mxzlo', 'mxlzc', 'pablb', 'krpus'],
    ]);
    expect(subjects(others('nlrtm~sgsin', [seaRoute(8300)]), 'call')).toEqual([]);
  });

  it('proposes no call at a port that is already a stop', () => {
    const proposals = others('pechy~mxzlo~cnsgh', [seaRoute(2640), seaRoute(6681)]);
    expect(subjects(proposals, 'call')).not.toContain('mxzlo');
  });

  it('changes only the longest leg by sea', () => {
    const proposals = others('pechy~mxzlo~cnsgh', [seaRoute(2640), seaRoute(6681)]);
    const via = proposals.find(({ subject }) => subject === 'panama');
    expect(via && formatItinerary(via.itinerary)).toBe('pechy~mxzlo~via.panama~cnsgh');
    const called = proposals.find(({ subject }) => subject === 'krpus');
    expect(called && formatItinerary(called.itinerary)).toBe('pechy~mxzlo~krpus~cnsgh');
  });

  it('returns nothing without a leg by sea', () => {
    expect(others('pechy~cnsgh', [undefined])).toEqual([]);
    expect(others('pechy~cnsgh', [])).toEqual([]);
  });
});
