import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { measureRuler } from './ruler';
import { seaLengths } from './sea-lengths';

const CHANCAY: Position = [-77.27, -11.58];
const SHANGHAI: Position = [-238, 31];
const ENDS = { from: 'pechy', to: 'cnsgh' };

describe('the lengths of a sea leg', () => {
  const lengths = seaLengths({
    ...ENDS,
    waypoints: [CHANCAY, SHANGHAI],
    approaches: [],
    passages: [],
  });
  const [ruler] = measureRuler([CHANCAY, SHANGHAI]);

  it('are those that the ruler measures between its ends, to the last digit', () => {
    expect(lengths?.rhumbLine).toBe(ruler?.rhumb.distance);
    expect(lengths?.greatCircle).toBe(ruler?.geodesic);
  });

  it('are none for a leg without two ends', () => {
    expect(seaLengths({ ...ENDS, waypoints: [], approaches: [], passages: [] })).toBeUndefined();
  });
});
