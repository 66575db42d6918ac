import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../geo/position';
import type { HarbourKind, HarbourPart, HarbourPlan, HarbourStatus } from './harbour';
import { trackBetweenQuays } from './quay-track';

/** A port on land, its basin to the south, and a quay along 10° south between them. */
const PORT: Position = [-77, -9.99];
const BASIN: Position = [-77.005, -10.004];
const QUAY: Track = [
  [-77.01, -10],
  [-76.99, -10],
];
const AWAY: Track = [
  [-78, -11],
  [-238, 31],
];

const PLANS = [planOf('quay', 'built')];

describe('a track between ports with plans', () => {
  it('begins at the quay, beside the water that it leads to', () => {
    const [start, ...rest] = trackBetweenQuays([PORT, BASIN, ...AWAY], PLANS, 'pexxx', 'cnxxx');
    expect(start?.[0]).toBeCloseTo(-77.005, 6);
    expect(start?.[1]).toBe(-10);
    expect(rest).toEqual([BASIN, ...AWAY]);
  });

  it('ends at the quay, also where the track is unwrapped', () => {
    const turned = ([lon, lat]: Position): Position => [lon - 360, lat];
    const track = [...AWAY, BASIN, PORT].map(turned);
    const end = trackBetweenQuays(track, PLANS, 'cnxxx', 'pexxx').at(-1);
    expect(end?.[0]).toBeCloseTo(-437.005, 6);
    expect(end?.[1]).toBe(-10);
  });

  it('ends where the quay does if the water lies beyond it', () => {
    const beyond: Position = [-77.02, -10.004];
    const [start] = trackBetweenQuays([PORT, beyond, ...AWAY], PLANS, 'pexxx', 'cnxxx');
    expect(start).toEqual([-77.01, -10]);
  });

  it('stays as it is without a plan, at a planned quay, and at other ports', () => {
    const track = [PORT, BASIN, ...AWAY];
    expect(trackBetweenQuays(track, [], 'pexxx', 'cnxxx')).toBe(track);
    expect(trackBetweenQuays(track, [planOf('quay', 'planned')], 'pexxx', 'cnxxx')).toBe(track);
    expect(trackBetweenQuays(track, [planOf('breakwater', 'built')], 'pexxx', 'cnxxx')).toBe(track);
    expect(trackBetweenQuays(track, PLANS, undefined, undefined)).toBe(track);
    const other = [[-77, -9.9] as const, [-77.1, -10] as const, ...AWAY];
    expect(trackBetweenQuays(other, PLANS, 'peyyy', 'pexxx')).toBe(other);
    expect(trackBetweenQuays([], PLANS, 'pexxx', 'pexxx')).toEqual([]);
  });
});

function planOf(kind: HarbourKind, status: HarbourStatus): HarbourPlan {
  const text = { en: 'x', es: 'x', pt: 'x', zh: 'x' };
  const part: HarbourPart = {
    ...{ id: 'part', kind, status, name: text, statusAsOf: '2026', figures: [], sources: [] },
    shape: { type: 'line', track: QUAY },
  };
  return { id: 'pexxx', summary: text, parts: [part], unplaced: [], sources: [] };
}
