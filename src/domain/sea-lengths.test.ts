import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { measureRuler } from './ruler';
import { seaLengths } from './sea-lengths';

const CHANCAY: Position = [-77.27, -11.58];
const SHANGHAI: Position = [-238, 31];
const ENDS = { from: 'pechy', to: 'cnsgh' };

describe('seaLengths', () => {
  const lengths = seaLengths({
    ...ENDS,
    waypoints: [CHANCAY, SHANGHAI],
    approaches: [],
    passages: [],
  });
  const [ruler] = measureRuler([CHANCAY, SHANGHAI]);

  it("equals the ruler's lengths between the ends exactly", () => {
    expect(lengths?.rhumbLine).toBe(ruler?.rhumb.distance);
    expect(lengths?.greatCircle).toBe(ruler?.geodesic);
  });

  it('is undefined for a leg without positions', () => {
    expect(seaLengths({ ...ENDS, waypoints: [], approaches: [], passages: [] })).toBeUndefined();
  });
});
