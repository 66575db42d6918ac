import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import type { RouteQuery, RouteResult } from '../../src/routing/index';
import { routePairs } from './bulk';
import { parsePairs } from './pairs';

const CHANCAY: Position = [-77.2731, -11.5843];
const YANGSHAN: Position = [122.0691, 30.6254];

/** Routes straight, with an approach at either end, unless a passage is closed. */
const router = {
  route({ from, to, closed = [] }: RouteQuery): RouteResult {
    if (closed.includes('atlantis')) {
      return { ok: false, reason: 'unknown-passage', detail: 'atlantis' };
    }
    if (closed.length > 0) return { ok: false, reason: 'closed' };
    const approach = (end: 'from' | 'to', track: readonly Position[]) =>
      ({ end, kind: 'gap', track, distance: nauticalMiles(1) }) as const;
    return {
      ok: true,
      distance: nauticalMiles(9280.60094),
      track: [[0, 0.12345678] as const, [1, 1] as const],
      waypoints: [],
      approaches: [approach('to', [[1, 1], to]), approach('from', [from, [0, 0.12345678]])],
      passages: [],
      flags: [],
    };
  },
};

describe('routePairs', () => {
  it('returns length and lines from port to port', () => {
    const [result] = routePairs(router, [{ id: 'a', from: CHANCAY, to: YANGSHAN, avoid: [] }]);
    expect(result).toEqual({
      id: 'a',
      nm: 9280.6009,
      ms: expect.any(Number),
      lines: [
        [CHANCAY, [0, 0.123457]],
        [
          [0, 0.123457],
          [1, 1],
        ],
        [[1, 1], YANGSHAN],
      ],
    });
  });

  it('says why there is no route, and goes on', () => {
    const ends = { from: CHANCAY, to: YANGSHAN };
    const results = routePairs(router, [
      { id: 1, ...ends, avoid: ['panama'] },
      { id: 2, ...ends, avoid: ['atlantis'] },
      { id: 3, from: [30, 122], to: YANGSHAN, avoid: [] },
      { id: 4, from: CHANCAY },
      'nothing',
      { id: 6, ...ends },
    ]);
    expect(results.map(({ id, nm }) => [id, nm])).toEqual([
      [1, null],
      [2, null],
      [3, null],
      [4, null],
      [null, null],
      [6, 9280.6009],
    ]);
    expect(results.map(({ error = '' }) => error)).toEqual([
      'closed: every route is closed',
      'unknown-passage: unknown passage (atlantis)',
      'bad-row: from.1: expected a latitude from -90 to 90',
      expect.stringContaining('bad-row: to'),
      expect.stringContaining('bad-row: the row'),
      '',
    ]);
  });
});

describe('a file of pairs', () => {
  it('is an array whose rows are parsed one by one', () => {
    expect(parsePairs('[{"id": 1}, 2]', 'a.json')).toEqual([{ id: 1 }, 2]);
  });

  it('is refused unless it is a JSON array', () => {
    expect(() => parsePairs('[{', 'a.json')).toThrow('a.json is not JSON');
    expect(() => parsePairs('{}', 'a.json')).toThrow('a.json holds no JSON array');
  });
});
