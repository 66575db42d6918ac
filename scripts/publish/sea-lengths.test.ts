import { describe, expect, it } from 'vitest';
import { measureRuler } from '../../src/domain/ruler';
import type { Position } from '../../src/geo/position';
import { seaLengths } from './sea-lengths';

const CHANCAY: Position = [-77.27, -11.58];
const HAWAII: Position = [-157.9, 21.3];
const SHANGHAI: Position = [-238, 31];

describe('seaLengths', () => {
  const lengths = seaLengths({ waypoints: [CHANCAY, HAWAII, SHANGHAI], approaches: [] });
  const [direct] = measureRuler([CHANCAY, SHANGHAI]);

  it("equals the ruler's lengths between the ends to a hundredth of a mile", () => {
    expect(lengths.rhumbLine).toBeCloseTo(direct?.rhumb.distance ?? 0, 2);
    expect(lengths.greatCircle).toBeCloseTo(direct?.geodesic ?? 0, 2);
  });

  it('measures the drawn line over its turns', () => {
    const sailed = measureRuler([CHANCAY, HAWAII, SHANGHAI]).reduce(
      (sum, { geodesic }) => sum + geodesic,
      0,
    );
    // The line is drawn on the sphere, which is at most a little longer than the geodesic.
    expect(lengths.sailed).toBeGreaterThanOrEqual(Math.floor(sailed));
    expect(lengths.sailed).toBeLessThan(sailed * 1.001);
  });

  it('throws for a leg without positions', () => {
    expect(() => seaLengths({ waypoints: [], approaches: [] })).toThrow('no positions');
  });
});
