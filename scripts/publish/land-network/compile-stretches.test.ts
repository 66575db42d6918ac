import { describe, expect, it } from 'vitest';
import type { NetworkPlace } from '../../../src/domain/land-network';
import type { WayFile } from '../files/land-network-files';
import type { Kept } from '../read-dataset';
import { compileStretches } from './compile-stretches';

const name = { en: 'A', es: 'A', pt: 'A', zh: 'A' };

/** Places a degree of the equator apart: 111.32 km. */
const places = 'abcdef'.split('').map(
  (id, i): NetworkPlace => ({
    ...{ id, name, country: 'BR', position: [-60 + i, 0] },
    ...{ population: 0, isCapital: false, terminals: [] },
  }),
);
const DEGREE_KM = 111.3;

const way = (change: Partial<Kept<WayFile>>): Kept<WayFile> => ({
  ...{ id: 'w', name, mode: 'road', surface: 'paved', terrain: 'lowland' },
  ...{ status: 'open', statusAsOf: '2025', statusSources: [], sources: [] },
  places: ['a', 'b', 'c', 'd'],
  ...change,
});
const span = (from: string, to: string, km: number) => ({
  from,
  to,
  km,
  asOf: '2025',
  sources: [],
});
const compile = (...ways: readonly Kept<WayFile>[]) => compileStretches(ways, places, []);
const lengths = (...ways: readonly Kept<WayFile>[]) =>
  compile(...ways).stretches.map(({ km, isDerived }) => [km, isDerived]);

describe('the length of a stretch', () => {
  it('is a share of the published span that covers it, in proportion to the line', () => {
    expect(lengths(way({ lengths: [span('a', 'd', 390)] }))).toEqual([
      [130, false],
      [130, false],
      [130, false],
    ]);
  });

  it('is taken from the shortest span first; the rest of a longer one is shared among the others', () => {
    expect(lengths(way({ lengths: [span('d', 'a', 390), span('b', 'c', 150)] }))).toEqual([
      [120, false],
      [150, false],
      [120, false],
    ]);
  });

  it('is the line times the sinuosity of its mode and terrain where none is published', () => {
    const found = lengths(
      way({ places: ['a', 'b', 'c'], lengths: [span('a', 'b', 2 * 111.3195)] }),
      way({ id: 'h', places: ['d', 'e'], terrain: 'hills', lengths: [span('d', 'e', 150)] }),
    );
    expect(found).toEqual([
      [222.6, false],
      [222.6, true],
      [150, false],
    ]);
  });

  it('counts the bends of the line', () => {
    const [stretch] = compile(way({ places: ['a', [-59.5, 1], 'b'] })).stretches;
    expect(stretch?.km).toBeGreaterThan(2 * DEGREE_KM);
    expect(stretch?.bends).toEqual([[-59.5, 1]]);
  });

  it('ignores, and reports, a published length that is shorter than the line', () => {
    const { stretches, faults } = compile(way({ lengths: [span('a', 'b', 90)] }));
    expect(stretches[0]?.isDerived).toBe(true);
    expect(faults).toEqual([expect.stringMatching(/w\.yaml: lengths: a to b: of 90 km/)]);
  });
});

describe('what is known of a stretch', () => {
  it('is that of its way, but for the parts that differ', () => {
    const { stretches } = compile(
      way({
        stretches: [
          { from: 'c', to: 'd', status: 'construction', statusAsOf: '2024-05', surface: 'mixed' },
        ],
      }),
    );
    expect(
      stretches.map(({ status, statusAsOf, surface }) => [status, statusAsOf, surface]),
    ).toEqual([
      ['open', '2025', 'paved'],
      ['open', '2025', 'paved'],
      ['construction', '2024-05', 'mixed'],
    ]);
  });

  it('is listed once where two ways share it, with the published length', () => {
    const { stretches } = compile(
      way({ places: ['a', 'b'] }),
      way({ id: 'x', places: ['c', 'b', 'a'], lengths: [span('a', 'b', 130)] }),
    );
    expect(stretches.map((each) => [each.way, each.from, each.to, each.km])).toEqual([
      ['x', 'b', 'a', 130],
      ['x', 'c', 'b', expect.any(Number)],
    ]);
  });
});
