import { describe, expect, it } from 'vitest';
import type { NetworkPlace } from '../../../src/domain/land-network';
import type { WayFile } from '../files/land-network-files';
import type { LegLineFile } from '../files/line-file';
import type { Kept } from '../read-dataset';
import { compileStretches } from './compile-stretches';
import { legLine, withLength } from './leg-line';

const named = (id: string) => ({ en: id.toUpperCase(), es: id, pt: id, zh: id });

/** Places a degree of the equator apart. */
const places = 'abcdef'.split('').map(
  (id, i): NetworkPlace => ({
    ...{ id, name: named(id), country: 'BR', position: [-60 + i, 0] },
    ...{ population: 0, isCapital: false, terminals: [] },
  }),
);

const source = (id: string) => ({
  ...{ id, publisher: 'Made up', title: id, language: 'en', kind: 'press' as const },
});

const way = (id: string, change: Partial<Kept<WayFile>>): Kept<WayFile> => ({
  ...{ id, name: named(id), mode: 'road', surface: 'paved', terrain: 'lowland' },
  ...{ status: 'open', statusAsOf: '2024', statusSources: ['status'] },
  places: ['a', 'b', 'c'],
  ...{ sources: [source('status'), source('length')] },
  ...change,
});

const ways = [
  way('north', {
    places: ['a', [-59.5, 1], 'b', 'c'],
    lengths: [{ from: 'a', to: 'b', km: 300, asOf: '2025', sources: ['length'] }],
    stretches: [{ from: 'b', to: 'c', over: 'bridge' }],
  }),
  way('south', { places: ['e', 'd', 'c'] }),
];
const network = { ways, places, ...compileStretches(ways, places, []) };
const line = (...file: LegLineFile) => legLine(file, network);
const north = (from: string, to: string) => ({ way: 'north', from, to });

describe('the line of a land leg', () => {
  it('has the places and bends of the ways that it follows, in its own direction', () => {
    const { stops, faults } = line({ way: 'south', from: 'd', to: 'c' }, north('c', 'a'));
    expect(stops).toEqual([
      { name: 'D', position: [-57, 0] },
      { name: 'C', position: [-58, 0] },
      { name: 'B', position: [-59, 0] },
      { position: [-59.5, 1] },
      { name: 'A', position: [-60, 0] },
    ]);
    expect(faults).toEqual([]);
  });

  it('leads over water where the way has a bridge', () => {
    expect(line(north('a', 'c')).overWater).toEqual([2]);
  });

  it('calls places as the leg does, and keeps places and bends of its own', () => {
    const { stops } = line({ name: 'Farm', position: [-61, 0] }, [-60.5, 0.2], {
      ...north('a', 'a'),
      as: { a: 'Old town' },
    });
    expect(stops.map(({ name }) => name)).toEqual(['Farm', undefined, 'Old town']);
  });

  it('names what the network lacks', () => {
    const faultsOf = (part: LegLineFile[number]) => line(part).faults.join();
    expect(faultsOf({ way: 'west', from: 'a', to: 'b' })).toMatch(/no way west/);
    expect(faultsOf(north('a', 'e'))).toMatch(/north does not pass e/);
    expect(faultsOf({ ...north('a', 'b'), as: { c: 'C' } })).toMatch(/as: c is no place/);
    expect(faultsOf(north('a', 'a'))).toMatch(/two places or more/);
  });
});

describe('the length of a land leg', () => {
  it('is that of its stretches, with the sources of the lengths, else of the status', () => {
    const { length } = line(north('a', 'c'), { way: 'south', from: 'c', to: 'd' });
    const km = network.stretches
      .filter(({ from, to }) => from !== 'e' && to !== 'e')
      .reduce((sum, stretch) => sum + stretch.km, 0);
    expect(length).toMatchObject({ km: expect.closeTo(km, 1), publishedKm: 300, asOf: '2025' });
    expect(length?.sources.map(({ id }) => id)).toEqual(['north-length', 'south-status']);
  });

  it('counts the way between two parts that a place of the leg separates', () => {
    const { length } = line(
      north('a', 'a'),
      { name: 'Farm', position: [-59.4, 0] },
      north('b', 'c'),
    );
    expect(length?.km).toBe(line(north('a', 'c')).length?.km);
  });

  it('is not known if the line begins or jumps off the network', () => {
    expect(line({ name: 'Farm', position: [-61, 0] }, north('a', 'b')).length).toBeUndefined();
    expect(line(north('a', 'b'), { way: 'south', from: 'd', to: 'e' }).length).toBeUndefined();
  });

  it('is a derived figure of the leg', () => {
    const leg = withLength({ figures: [], sources: [] }, line(north('a', 'b')).length);
    expect(leg.figures).toMatchObject([
      { unit: 'km', values: [{ value: 300, qualifier: 'derived', sources: ['north-length'] }] },
    ]);
    expect(leg.sources).toHaveLength(1);
  });
});
